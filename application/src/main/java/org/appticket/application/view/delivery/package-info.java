/** What became of that which was to go out, to be read. */
@NullMarked
package org.appticket.application.view.delivery;

import org.jspecify.annotations.NullMarked;
