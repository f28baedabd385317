package org.appticket.application.port.content;

import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.content.Verdict;

/** Somebody who looks for viruses. */
public interface VirusScanner {

    /**
     * Looks at a file.
     *
     * @param content its bytes
     * @return what it found; never an exception of its own: a scanner that is away {@linkplain Verdict#NONE says nothing}
     */
    Verdict scan(ByteSource content);
}
