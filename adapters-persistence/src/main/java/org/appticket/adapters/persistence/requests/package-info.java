/** What makes a repeated request or import harmless. */
@NullMarked
package org.appticket.adapters.persistence.requests;

import org.jspecify.annotations.NullMarked;
