/** How an organisation sorts its tickets: teams and categories. */
@NullMarked
package org.appticket.domain.structure;

import org.jspecify.annotations.NullMarked;
