/** What people, their credentials and their secrets are kept by and made of: the ports behind sign-in. */
@NullMarked
package org.appticket.application.port.access;

import org.jspecify.annotations.NullMarked;
