/** The rules that keep the walls up, and what keeps the rules honest. */
@NullMarked
package org.appticket.architecture;

import org.jspecify.annotations.NullMarked;
