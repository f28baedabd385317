/** What organisations arrange for themselves, from outside. */
@NullMarked
package org.appticket.bootstrap.api.structure;

import org.jspecify.annotations.NullMarked;
