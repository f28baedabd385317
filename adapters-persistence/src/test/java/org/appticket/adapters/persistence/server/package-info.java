/** Real database servers for tests: unpacked by Maven, started here, gone with the JVM. */
@NullMarked
package org.appticket.adapters.persistence.server;

import org.jspecify.annotations.NullMarked;
