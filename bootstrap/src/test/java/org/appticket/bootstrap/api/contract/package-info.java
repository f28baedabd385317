/** The contract of the API as something to walk through. */
@NullMarked
package org.appticket.bootstrap.api.contract;

import org.jspecify.annotations.NullMarked;
