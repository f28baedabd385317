/** Files at tickets. */
@NullMarked
package org.appticket.adapters.rest.attachment;

import org.jspecify.annotations.NullMarked;
