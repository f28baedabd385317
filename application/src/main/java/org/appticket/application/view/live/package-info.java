/** Events as those who follow them are told. */
@NullMarked
package org.appticket.application.view.live;

import org.jspecify.annotations.NullMarked;
