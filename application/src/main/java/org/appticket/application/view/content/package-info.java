/** Attachments and their bytes, to be read. */
@NullMarked
package org.appticket.application.view.content;

import org.jspecify.annotations.NullMarked;
