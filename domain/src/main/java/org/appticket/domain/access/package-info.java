/** How people prove who they are: passwords, sessions and API tokens, and the rules that these keep. */
@NullMarked
package org.appticket.domain.access;

import org.jspecify.annotations.NullMarked;
