/** The adapters for deliveries on every kind of database. */
@NullMarked
package org.appticket.adapters.persistence.delivery;

import org.jspecify.annotations.NullMarked;
