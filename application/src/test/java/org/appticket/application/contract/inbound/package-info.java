/** What the ports around mail that comes in promise. */
@NullMarked
package org.appticket.application.contract.inbound;

import org.jspecify.annotations.NullMarked;
