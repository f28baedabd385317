/** What other systems are told, and how it is signed. */
@NullMarked
package org.appticket.adapters.notification.hook;

import org.jspecify.annotations.NullMarked;
