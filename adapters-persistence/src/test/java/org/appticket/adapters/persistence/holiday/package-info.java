/** Holidays of countries. */
@NullMarked
package org.appticket.adapters.persistence.holiday;

import org.jspecify.annotations.NullMarked;
