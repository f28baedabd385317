/** What the ports to what tickets have to do with each other promise. */
@NullMarked
package org.appticket.application.contract.link;

import org.jspecify.annotations.NullMarked;
