/** How other servers are asked over HTTP: guarded, so that nobody gets at what only this machine can reach. */
@NullMarked
package org.appticket.adapters.notification.web;

import org.jspecify.annotations.NullMarked;
