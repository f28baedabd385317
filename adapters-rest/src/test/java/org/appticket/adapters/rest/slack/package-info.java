/** What Slack says, and what proves that it does. */
@NullMarked
package org.appticket.adapters.rest.slack;

import org.jspecify.annotations.NullMarked;
