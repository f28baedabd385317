/** Addresses of the internet as values: read strictly, compared by number, never looked up. */
@NullMarked
package org.appticket.domain.network;

import org.jspecify.annotations.NullMarked;
