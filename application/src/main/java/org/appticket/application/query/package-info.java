/** The language in which people type what they look for. */
@NullMarked
package org.appticket.application.query;

import org.jspecify.annotations.NullMarked;
