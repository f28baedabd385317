/** What people see and do about their own sessions. */
@NullMarked
package org.appticket.application.session;

import org.jspecify.annotations.NullMarked;
