/** What the port of saved views promises. */
@NullMarked
package org.appticket.application.contract.savedview;

import org.jspecify.annotations.NullMarked;
