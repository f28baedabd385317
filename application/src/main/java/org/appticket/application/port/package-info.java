/** What the use cases need from outside: each port has a contract, a real adapter and one in memory. */
@NullMarked
package org.appticket.application.port;

import org.jspecify.annotations.NullMarked;
