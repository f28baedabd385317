/** Mail that comes in: what tells one from another, which of it no person wrote, and what people mean by it. */
@NullMarked
package org.appticket.domain.inbound;

import org.jspecify.annotations.NullMarked;
