/** What every implementation of a port about notices keeps to, fake or real. */
@NullMarked
package org.appticket.application.contract.notification;

import org.jspecify.annotations.NullMarked;
