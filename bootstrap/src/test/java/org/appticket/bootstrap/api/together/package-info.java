/** What people do together: many tickets at once, mentions, kept views, and what requesters think of it. */
@NullMarked
package org.appticket.bootstrap.api.together;

import org.jspecify.annotations.NullMarked;
