/** What people are told, in memory. */
@NullMarked
package org.appticket.application.fake.notification;

import org.jspecify.annotations.NullMarked;
