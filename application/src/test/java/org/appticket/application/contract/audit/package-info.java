/** What the ports of the audit log keep to. */
@NullMarked
package org.appticket.application.contract.audit;

import org.jspecify.annotations.NullMarked;
