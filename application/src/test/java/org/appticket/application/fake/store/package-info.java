/** One store in memory that all fakes share: tables, one lock, and a rollback. */
@NullMarked
package org.appticket.application.fake.store;

import org.jspecify.annotations.NullMarked;
