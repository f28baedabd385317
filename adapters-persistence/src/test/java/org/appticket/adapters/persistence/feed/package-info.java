/** The order of all events keeps to its contract on every kind of database. */
@NullMarked
package org.appticket.adapters.persistence.feed;

import org.jspecify.annotations.NullMarked;
