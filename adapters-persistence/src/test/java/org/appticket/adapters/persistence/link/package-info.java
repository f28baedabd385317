/** Links keep to their contracts on every database. */
@NullMarked
package org.appticket.adapters.persistence.link;

import org.jspecify.annotations.NullMarked;
