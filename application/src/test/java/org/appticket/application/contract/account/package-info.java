/** What each port behind letters about accounts keeps to, whatever it is made of. */
@NullMarked
package org.appticket.application.contract.account;

import org.jspecify.annotations.NullMarked;
