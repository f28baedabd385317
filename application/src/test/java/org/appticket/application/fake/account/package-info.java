/** The ports behind letters about accounts, in memory. */
@NullMarked
package org.appticket.application.fake.account;

import org.jspecify.annotations.NullMarked;
