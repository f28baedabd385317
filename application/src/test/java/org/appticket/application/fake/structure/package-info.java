/** How an organisation sorts its tickets, in memory. */
@NullMarked
package org.appticket.application.fake.structure;

import org.jspecify.annotations.NullMarked;
