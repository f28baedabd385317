/** The language of questions, tried. */
@NullMarked
package org.appticket.application.query;

import org.jspecify.annotations.NullMarked;
