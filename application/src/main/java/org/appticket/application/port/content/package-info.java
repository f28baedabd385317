/** What attachments need from outside: their rows, their bytes, and somebody who looks at those. */
@NullMarked
package org.appticket.application.port.content;

import org.jspecify.annotations.NullMarked;
