/** What words are for whoever searches: how texts are folded, and what a text that somebody types asks for. */
@NullMarked
package org.appticket.domain.search;

import org.jspecify.annotations.NullMarked;
