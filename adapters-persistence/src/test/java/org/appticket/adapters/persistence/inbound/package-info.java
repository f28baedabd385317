/** The adapters for mail that comes in on every kind of database. */
@NullMarked
package org.appticket.adapters.persistence.inbound;

import org.jspecify.annotations.NullMarked;
