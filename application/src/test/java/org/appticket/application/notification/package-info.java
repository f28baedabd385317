/** Tests of what people are shown of what they were told. */
@NullMarked
package org.appticket.application.notification;

import org.jspecify.annotations.NullMarked;
