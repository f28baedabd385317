/** How news go out to people: who sends them, in which order, and what an administrator can do about those that could not. */
@NullMarked
package org.appticket.application.delivery;

import org.jspecify.annotations.NullMarked;
