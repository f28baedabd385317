/** The API tokens by which programs act for people. */
@NullMarked
package org.appticket.application.token;

import org.jspecify.annotations.NullMarked;
