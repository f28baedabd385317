/** Where the executable jar unpacks itself and works. */
@NullMarked
package org.appticket.bootstrap.launcher.folder;

import org.jspecify.annotations.NullMarked;
