/** What can be read, as flat records that queries fill, and what can be asked for. */
@NullMarked
package org.appticket.application.view;

import org.jspecify.annotations.NullMarked;
