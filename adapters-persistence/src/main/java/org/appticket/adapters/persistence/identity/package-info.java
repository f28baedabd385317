/** Who people are elsewhere, in tables. */
@NullMarked
package org.appticket.adapters.persistence.identity;

import org.jspecify.annotations.NullMarked;
