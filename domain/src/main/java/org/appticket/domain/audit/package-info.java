/** What is kept of who signed in, was given rights, changed settings and read what is confidential: a chain that proves itself. */
@NullMarked
package org.appticket.domain.audit;

import org.jspecify.annotations.NullMarked;
