/** What the ports of attachments promise. */
@NullMarked
package org.appticket.application.contract.content;

import org.jspecify.annotations.NullMarked;
