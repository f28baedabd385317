/** What waits for people outside, in memory. */
@NullMarked
package org.appticket.application.fake.delivery;

import org.jspecify.annotations.NullMarked;
