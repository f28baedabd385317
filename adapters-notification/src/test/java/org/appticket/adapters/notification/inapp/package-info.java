/** Tests of notices in the product itself, on every database. */
@NullMarked
package org.appticket.adapters.notification.inapp;

import org.jspecify.annotations.NullMarked;
