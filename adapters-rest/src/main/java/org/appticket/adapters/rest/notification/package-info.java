/** What people were told, on the wire. */
@NullMarked
package org.appticket.adapters.rest.notification;

import org.jspecify.annotations.NullMarked;
