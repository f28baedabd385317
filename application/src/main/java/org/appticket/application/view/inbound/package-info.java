/** Mail that came in, to be read. */
@NullMarked
package org.appticket.application.view.inbound;

import org.jspecify.annotations.NullMarked;
