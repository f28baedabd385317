/** What proves who somebody is after their password has. */
@NullMarked
package org.appticket.application.proof;

import org.jspecify.annotations.NullMarked;
