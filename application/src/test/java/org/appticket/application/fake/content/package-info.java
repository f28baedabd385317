/** Attachments, their bytes, and those who look at them, in memory. */
@NullMarked
package org.appticket.application.fake.content;

import org.jspecify.annotations.NullMarked;
