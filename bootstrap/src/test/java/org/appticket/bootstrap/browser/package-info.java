/** The browser application as people use it: a real browser against the running server. */
@NullMarked
package org.appticket.bootstrap.browser;

import org.jspecify.annotations.NullMarked;
