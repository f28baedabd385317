/** Teams, categories, and the numbers that new things get. */
@NullMarked
package org.appticket.adapters.persistence.structure;

import org.jspecify.annotations.NullMarked;
