/** Tests of the bytes of attachments. */
@NullMarked
package org.appticket.adapters.persistence.content;

import org.jspecify.annotations.NullMarked;
