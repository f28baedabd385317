/** What the ports around browsers that are told of news keep to. */
@NullMarked
package org.appticket.application.contract.push;

import org.jspecify.annotations.NullMarked;
