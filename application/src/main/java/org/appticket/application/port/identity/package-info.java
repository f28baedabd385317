/** Who people are elsewhere: the systems that prove identities, and what is kept of what they proved. */
@NullMarked
package org.appticket.application.port.identity;

import org.jspecify.annotations.NullMarked;
