/** Teams and categories. */
@NullMarked
package org.appticket.adapters.rest.structure;

import org.jspecify.annotations.NullMarked;
