/** Tests of who is told what. */
@NullMarked
package org.appticket.domain.notification;

import org.jspecify.annotations.NullMarked;
