/** Tests of files and their limits. */
@NullMarked
package org.appticket.domain.attachment;

import org.jspecify.annotations.NullMarked;
