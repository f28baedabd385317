/** What the ports around keys keep to. */
@NullMarked
package org.appticket.application.contract.key;

import org.jspecify.annotations.NullMarked;
