/** Two worlds that differ only in what somebody may not see look the same to them. */
@NullMarked
package org.appticket.bootstrap.api.interference;

import org.jspecify.annotations.NullMarked;
