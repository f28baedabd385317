/**
 * What every port promises, as tests: an adapter's test implements the interface and says where the ports are. Every test
 * makes its own data with new numbers, so that all of them can share one store, again and again.
 */
@NullMarked
package org.appticket.application.contract;

import org.jspecify.annotations.NullMarked;
