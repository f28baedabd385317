/** Reading the audit log, and proving that it is whole. */
@NullMarked
package org.appticket.application.audit;

import org.jspecify.annotations.NullMarked;
