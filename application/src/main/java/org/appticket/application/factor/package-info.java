/** Setting up authenticators and recovery codes. */
@NullMarked
package org.appticket.application.factor;

import org.jspecify.annotations.NullMarked;
