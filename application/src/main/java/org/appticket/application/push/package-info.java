/** How people are told by their browsers though no page is open, and by which. */
@NullMarked
package org.appticket.application.push;

import org.jspecify.annotations.NullMarked;
