/** The numbers by which things are known. */
@NullMarked
package org.appticket.domain.id;

import org.jspecify.annotations.NullMarked;
