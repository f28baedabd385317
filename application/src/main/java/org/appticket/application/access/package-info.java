/** Who is calling: signing in and out, recognising sessions and API tokens. */
@NullMarked
package org.appticket.application.access;

import org.jspecify.annotations.NullMarked;
