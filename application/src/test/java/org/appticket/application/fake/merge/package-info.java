/** Merges in memory. */
@NullMarked
package org.appticket.application.fake.merge;

import org.jspecify.annotations.NullMarked;
