/** The fakes that the audit log is read from. */
@NullMarked
package org.appticket.application.fake.audit;

import org.jspecify.annotations.NullMarked;
