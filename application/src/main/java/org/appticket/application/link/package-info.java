/** Everything that can be done with what tickets have to do with each other. */
@NullMarked
package org.appticket.application.link;

import org.jspecify.annotations.NullMarked;
