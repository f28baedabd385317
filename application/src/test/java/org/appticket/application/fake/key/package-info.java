/** Keys in memory. */
@NullMarked
package org.appticket.application.fake.key;

import org.jspecify.annotations.NullMarked;
