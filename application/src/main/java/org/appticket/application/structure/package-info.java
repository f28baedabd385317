/** Teams and categories. */
@NullMarked
package org.appticket.application.structure;

import org.jspecify.annotations.NullMarked;
