/** What the demo shows beside the incident log: a few tickets of today that are worked on together. */
@NullMarked
package org.appticket.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
