/** What requesters say about how their tickets were solved. */
@NullMarked
package org.appticket.application.satisfaction;

import org.jspecify.annotations.NullMarked;
