/** What attackers send. */
@NullMarked
package org.appticket.bootstrap.api.abuse;

import org.jspecify.annotations.NullMarked;
