/** Slack, as a recorder on this machine plays it, against a running server. */
@NullMarked
package org.appticket.bootstrap.api.slack;

import org.jspecify.annotations.NullMarked;
