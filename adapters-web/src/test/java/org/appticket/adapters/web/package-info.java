/** Tests of what serves the browser application. */
@NullMarked
package org.appticket.adapters.web;

import org.jspecify.annotations.NullMarked;
