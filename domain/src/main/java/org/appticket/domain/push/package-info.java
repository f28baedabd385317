/** Browsers that are told of news though no page is open: web push (RFC 8030, RFC 8291, RFC 8292). */
@NullMarked
package org.appticket.domain.push;

import org.jspecify.annotations.NullMarked;
