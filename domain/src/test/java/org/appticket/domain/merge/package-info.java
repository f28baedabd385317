@NullMarked
package org.appticket.domain.merge;

import org.jspecify.annotations.NullMarked;
