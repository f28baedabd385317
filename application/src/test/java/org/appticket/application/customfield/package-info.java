/** Custom fields: what they are, and what tickets say in them. */
@NullMarked
package org.appticket.application.customfield;

import org.jspecify.annotations.NullMarked;
