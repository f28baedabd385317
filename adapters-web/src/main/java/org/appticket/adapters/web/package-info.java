/** The browser application: files that are served from memory, under a name that changes with what is in them. */
@NullMarked
package org.appticket.adapters.web;

import org.jspecify.annotations.NullMarked;
