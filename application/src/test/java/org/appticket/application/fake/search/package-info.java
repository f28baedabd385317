/** The search for tickets in memory, which says what a filter and an order mean. */
@NullMarked
package org.appticket.application.fake.search;

import org.jspecify.annotations.NullMarked;
