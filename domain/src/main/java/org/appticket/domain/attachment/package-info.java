/** Files that people attach to tickets: their names, sizes and kinds, and how much may be kept. */
@NullMarked
package org.appticket.domain.attachment;

import org.jspecify.annotations.NullMarked;
