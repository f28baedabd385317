@NullMarked
package org.appticket.application.contract.merge;

import org.jspecify.annotations.NullMarked;
