/** Custom fields, and what tickets say in them. */
@NullMarked
package org.appticket.adapters.rest.customfield;

import org.jspecify.annotations.NullMarked;
