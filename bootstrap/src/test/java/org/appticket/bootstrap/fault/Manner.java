package org.appticket.bootstrap.fault;

/** How a mail server treats one conversation. */
enum Manner {
    /** It takes the mail. */
    TAKES,
    /** It takes the mail, and thinks for long before each answer. */
    SLOW,
    /** It has no time for anybody. */
    BUSY,
    /** It refuses the recipient, and may accept them later. */
    REFUSES_FOR_NOW,
    /** It refuses the recipient for good. */
    REFUSES_FOR_GOOD,
    /** It wants to hear nothing from there. */
    REFUSES_US,
    /** It refuses the sender, whoever is written to. */
    REFUSES_SENDER,
    /** It refuses the mail when it has heard all of it, and may take it later. */
    REFUSES_AFTER_DATA,
    /** It refuses the mail for good when it has heard all of it. */
    REFUSES_MAIL_FOR_GOOD,
    /** It ends the conversation in the middle of the mail. */
    CUTS_IN_DATA,
    /** It takes the mail, and ends the conversation without saying so. */
    CUTS_AFTER_DATA,
    /** It takes the mail, and says nothing at all any more. */
    HANGS_AFTER_DATA,
    /** It takes the mail and says so, and then nothing any more. */
    HANGS_AFTER_TAKING
}
