/** Where saved views are kept. */
@NullMarked
package org.appticket.application.port.savedview;

import org.jspecify.annotations.NullMarked;
