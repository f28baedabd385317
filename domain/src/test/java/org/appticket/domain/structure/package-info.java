/** What is true of teams and categories. */
@NullMarked
package org.appticket.domain.structure;

import org.jspecify.annotations.NullMarked;
