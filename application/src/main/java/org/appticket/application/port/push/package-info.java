/** Browsers that are told of news, and the services that bring it to them. */
@NullMarked
package org.appticket.application.port.push;

import org.jspecify.annotations.NullMarked;
