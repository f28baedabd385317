/** What crowds may expect of the store, whatever each of them does. */
@NullMarked
package org.appticket.application.contract.race;

import org.jspecify.annotations.NullMarked;
