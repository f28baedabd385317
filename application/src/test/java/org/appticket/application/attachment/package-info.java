/** Tests of the use cases around files. */
@NullMarked
package org.appticket.application.attachment;

import org.jspecify.annotations.NullMarked;
