/** Whether the keys fit the data. */
@NullMarked
package org.appticket.application.key;

import org.jspecify.annotations.NullMarked;
