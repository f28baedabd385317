/** The API as a whole. */
@NullMarked
package org.appticket.adapters.rest.service;

import org.jspecify.annotations.NullMarked;
