/** Who is calling, as Jakarta Security and HTTP spell it; hashed passwords; randomness. */
@NullMarked
package org.appticket.adapters.security;

import org.jspecify.annotations.NullMarked;
