/** What can be set from outside: read once at start, checked as a whole, passed on as values. */
@NullMarked
package org.appticket.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
