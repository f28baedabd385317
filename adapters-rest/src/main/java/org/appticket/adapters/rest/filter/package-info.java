/** What filters of the servlet container have in common. */
@NullMarked
package org.appticket.adapters.rest.filter;

import org.jspecify.annotations.NullMarked;
