/** The channel that is always there: what people are told, they find in the product itself. */
@NullMarked
package org.appticket.adapters.notification.inapp;

import org.jspecify.annotations.NullMarked;
