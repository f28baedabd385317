/** What people are told about tickets, in the product itself. */
@NullMarked
package org.appticket.application.notification;

import org.jspecify.annotations.NullMarked;
