/** Files at tickets, over HTTP. */
@NullMarked
package org.appticket.bootstrap.api.attachment;

import org.jspecify.annotations.NullMarked;
