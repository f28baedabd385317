/** The port to what has to be known of merges. */
@NullMarked
package org.appticket.application.port.merge;

import org.jspecify.annotations.NullMarked;
