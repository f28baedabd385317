/** Browsers that are told of news though no page is open. */
@NullMarked
package org.appticket.adapters.rest.push;

import org.jspecify.annotations.NullMarked;
