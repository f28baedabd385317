/** The ports about identities elsewhere, in memory. */
@NullMarked
package org.appticket.application.fake.identity;

import org.jspecify.annotations.NullMarked;
