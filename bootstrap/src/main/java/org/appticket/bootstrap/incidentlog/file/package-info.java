/** The incident log as a file: what a row of it says, and what is wrong with one that says nothing that can be used. */
@NullMarked
package org.appticket.bootstrap.incidentlog.file;

import org.jspecify.annotations.NullMarked;
