/** The ports behind second factors and passkeys: fakes. */
@NullMarked
package org.appticket.application.fake.factor;

import org.jspecify.annotations.NullMarked;
