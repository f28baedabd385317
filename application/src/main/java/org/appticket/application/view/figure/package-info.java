/** What tickets are counted by. */
@NullMarked
package org.appticket.application.view.figure;

import org.jspecify.annotations.NullMarked;
