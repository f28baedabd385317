/** Browsers that are told of news. */
@NullMarked
package org.appticket.domain.push;

import org.jspecify.annotations.NullMarked;
