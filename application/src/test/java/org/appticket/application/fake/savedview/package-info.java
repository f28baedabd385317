/** Saved views in memory. */
@NullMarked
package org.appticket.application.fake.savedview;

import org.jspecify.annotations.NullMarked;
