/** Who may see and do what: the one policy that decides every use case and filters every list. */
@NullMarked
package org.appticket.domain.permission;

import org.jspecify.annotations.NullMarked;
