/** What people click in Slack, and who they are there. */
@NullMarked
package org.appticket.adapters.rest.slack;

import org.jspecify.annotations.NullMarked;
