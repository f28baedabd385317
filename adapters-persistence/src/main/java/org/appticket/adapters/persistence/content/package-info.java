/** Attachments: their rows in the database, their bytes in a folder. */
@NullMarked
package org.appticket.adapters.persistence.content;

import org.jspecify.annotations.NullMarked;
