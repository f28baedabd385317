/**
 * What lies at the root of the executable jar: it unpacks the server and the application once, starts the command line and,
 * when asked, Payara Micro in the same process. It uses the JDK and Payara's boot classes alone, and nothing else of AppTicket.
 */
@NullMarked
package org.appticket.bootstrap.launcher;

import org.jspecify.annotations.NullMarked;
