/** Everything that can be done with saved views. */
@NullMarked
package org.appticket.application.savedview;

import org.jspecify.annotations.NullMarked;
