/** The ports to what tickets have to do with each other. */
@NullMarked
package org.appticket.application.port.link;

import org.jspecify.annotations.NullMarked;
