@NullMarked
package org.appticket.application.merge;

import org.jspecify.annotations.NullMarked;
