/** Other systems that are told what happens to tickets. */
@NullMarked
package org.appticket.domain.webhook;

import org.jspecify.annotations.NullMarked;
