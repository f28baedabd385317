/** Fakes of the ports to what tickets have to do with each other. */
@NullMarked
package org.appticket.application.fake.link;

import org.jspecify.annotations.NullMarked;
