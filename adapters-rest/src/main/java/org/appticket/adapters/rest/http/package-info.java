/** The HTTP side of every request: who asks, which version, which page, which headers. */
@NullMarked
package org.appticket.adapters.rest.http;

import org.jspecify.annotations.NullMarked;
