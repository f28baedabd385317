/** What the search for tickets promises, as tests. */
@NullMarked
package org.appticket.application.contract.search;

import org.jspecify.annotations.NullMarked;
