/** Figures: how fast the product is, measured from outside, and how fast the bare domain is. */
@NullMarked
package org.appticket.bootstrap.benchmark;

import org.jspecify.annotations.NullMarked;
