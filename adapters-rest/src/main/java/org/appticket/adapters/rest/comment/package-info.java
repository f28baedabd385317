/** What is said about tickets, and what happened to them. */
@NullMarked
package org.appticket.adapters.rest.comment;

import org.jspecify.annotations.NullMarked;
