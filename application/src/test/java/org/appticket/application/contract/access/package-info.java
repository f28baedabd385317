/** What every implementation of a port behind sign-in keeps to, fake or real. */
@NullMarked
package org.appticket.application.contract.access;

import org.jspecify.annotations.NullMarked;
