/** What can be read of what tickets have to do with each other. */
@NullMarked
package org.appticket.application.view.link;

import org.jspecify.annotations.NullMarked;
