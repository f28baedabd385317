/** Long lists, a page at a time. */
@NullMarked
package org.appticket.application.paging;

import org.jspecify.annotations.NullMarked;
