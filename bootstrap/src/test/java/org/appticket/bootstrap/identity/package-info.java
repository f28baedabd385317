/** People who are known elsewhere sign in to the running server. */
@NullMarked
package org.appticket.bootstrap.identity;

import org.jspecify.annotations.NullMarked;
