/** Requests to other servers, over recorders on this machine. */
@NullMarked
package org.appticket.adapters.notification.web;

import org.jspecify.annotations.NullMarked;
