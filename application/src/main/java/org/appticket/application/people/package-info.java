/** People and their accounts: creating, changing and finding them, and how the first administrator comes to be. */
@NullMarked
package org.appticket.application.people;

import org.jspecify.annotations.NullMarked;
