/** Browsers that are told of news, and the key by which services know us, in tables. */
@NullMarked
package org.appticket.adapters.persistence.push;

import org.jspecify.annotations.NullMarked;
