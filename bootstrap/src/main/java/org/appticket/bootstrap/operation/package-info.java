/** What an operator has done to the data: the same work whether a command does it itself or a running server does it for it. */
@NullMarked
package org.appticket.bootstrap.operation;

import org.jspecify.annotations.NullMarked;
