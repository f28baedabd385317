/** What other systems prove by signatures over what they send. */
@NullMarked
package org.appticket.adapters.rest.signature;

import org.jspecify.annotations.NullMarked;
