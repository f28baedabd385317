/** Attaching files to tickets, showing, delivering and removing them, and keeping what is kept in order. */
@NullMarked
package org.appticket.application.attachment;

import org.jspecify.annotations.NullMarked;
