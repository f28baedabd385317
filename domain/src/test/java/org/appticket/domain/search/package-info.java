/** What words are for whoever searches, tried. */
@NullMarked
package org.appticket.domain.search;

import org.jspecify.annotations.NullMarked;
