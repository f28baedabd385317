/** Tests of the executable jar from outside, in processes of their own. */
@NullMarked
package org.appticket.bootstrap.server;

import org.jspecify.annotations.NullMarked;
