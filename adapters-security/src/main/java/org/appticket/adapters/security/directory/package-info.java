/** People whom a directory of the organisation knows, by LDAP. */
@NullMarked
package org.appticket.adapters.security.directory;

import org.jspecify.annotations.NullMarked;
