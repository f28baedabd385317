/** Mail that comes in, in memory. */
@NullMarked
package org.appticket.application.fake.inbound;

import org.jspecify.annotations.NullMarked;
