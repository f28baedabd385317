/** The ports behind second factors and passkeys: contracts. */
@NullMarked
package org.appticket.application.contract.factor;

import org.jspecify.annotations.NullMarked;
