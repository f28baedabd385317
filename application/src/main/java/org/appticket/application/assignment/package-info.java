/** What is done about who works on tickets. */
@NullMarked
package org.appticket.application.assignment;

import org.jspecify.annotations.NullMarked;
