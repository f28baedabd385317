/** Addresses of the internet. */
@NullMarked
package org.appticket.domain.network;

import org.jspecify.annotations.NullMarked;
