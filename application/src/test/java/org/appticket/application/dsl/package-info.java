/** Test data in the words of the service desk: what a test does not mention has a good default. */
@NullMarked
package org.appticket.application.dsl;

import org.jspecify.annotations.NullMarked;
