package org.appticket.domain.attachment;

/** Whether a virus scanner has looked at a file. */
public enum ScanState {
    /** None has: there was none, or it was away. Where there is one, such a file is withheld (rule ATT-5). */
    NOT_SCANNED,
    /** One has, and found nothing. */
    CLEAN
}
