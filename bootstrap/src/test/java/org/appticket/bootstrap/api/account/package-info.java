/** How people come in, and keep others out, on the running product. */
@NullMarked
package org.appticket.bootstrap.api.account;

import org.jspecify.annotations.NullMarked;
