/** How letters about accounts go out, with the secrets in them. */
@NullMarked
package org.appticket.application.letter;

import org.jspecify.annotations.NullMarked;
