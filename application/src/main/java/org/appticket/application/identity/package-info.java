/** Who people are elsewhere: who is let in for it, and which identities somebody has. */
@NullMarked
package org.appticket.application.identity;

import org.jspecify.annotations.NullMarked;
