/** What an organisation wants to know of its tickets besides what all tickets have. */
@NullMarked
package org.appticket.domain.customfield;

import org.jspecify.annotations.NullMarked;
