/** What finds tickets by their words. */
@NullMarked
package org.appticket.application.port.search;

import org.jspecify.annotations.NullMarked;
