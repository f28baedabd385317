/** Whether this installation has the keys that its data needs. */
@NullMarked
package org.appticket.application.key;

import org.jspecify.annotations.NullMarked;
