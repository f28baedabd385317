/** How people get into their accounts and keep others out. */
@NullMarked
package org.appticket.adapters.rest.account;

import org.jspecify.annotations.NullMarked;
