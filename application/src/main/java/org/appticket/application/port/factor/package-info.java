/** Where second factors and passkeys are kept and proven. */
@NullMarked
package org.appticket.application.port.factor;

import org.jspecify.annotations.NullMarked;
