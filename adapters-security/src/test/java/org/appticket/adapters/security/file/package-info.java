/** Tests of those who look at files. */
@NullMarked
package org.appticket.adapters.security.file;

import org.jspecify.annotations.NullMarked;
