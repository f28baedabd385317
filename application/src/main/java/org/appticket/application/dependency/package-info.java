/** What is in the way of tickets, and what follows for those that wait. */
@NullMarked
package org.appticket.application.dependency;

import org.jspecify.annotations.NullMarked;
