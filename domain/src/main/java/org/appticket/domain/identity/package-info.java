/** Who people are elsewhere: identities that outside systems prove, and what they give a right to here. */
@NullMarked
package org.appticket.domain.identity;

import org.jspecify.annotations.NullMarked;
