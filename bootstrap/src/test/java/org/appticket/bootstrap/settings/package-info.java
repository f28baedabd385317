@NullMarked
package org.appticket.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
