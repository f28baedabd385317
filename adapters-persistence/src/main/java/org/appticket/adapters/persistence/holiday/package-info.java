/** Holidays of countries, from data that a library brings along. */
@NullMarked
package org.appticket.adapters.persistence.holiday;

import org.jspecify.annotations.NullMarked;
