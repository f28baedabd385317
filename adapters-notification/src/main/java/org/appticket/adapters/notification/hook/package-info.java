/** How other systems are told what happened: each form that it is told in, and the way there. */
@NullMarked
package org.appticket.adapters.notification.hook;

import org.jspecify.annotations.NullMarked;
