/** Fakes of the ports around browsers that are told of news. */
@NullMarked
package org.appticket.application.fake.push;

import org.jspecify.annotations.NullMarked;
