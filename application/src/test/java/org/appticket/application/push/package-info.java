/** How people are told by their browsers. */
@NullMarked
package org.appticket.application.push;

import org.jspecify.annotations.NullMarked;
