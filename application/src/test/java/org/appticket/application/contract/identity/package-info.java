/** What the ports about identities elsewhere keep to. */
@NullMarked
package org.appticket.application.contract.identity;

import org.jspecify.annotations.NullMarked;
