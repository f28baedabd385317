package org.appticket.domain.audit;

/** What is worth a line in the audit log. */
public enum AuditKind {
    /** Somebody signed in. */
    SIGNED_IN,
    /** Somebody tried to sign in and could not. */
    SIGN_IN_FAILED,
    /** Somebody tried to sign in too often. */
    SIGN_IN_THROTTLED,
    /** Somebody signed out. */
    SIGNED_OUT,
    /** A session was ended from elsewhere. */
    SESSION_ENDED,
    /** Somebody has another password. */
    PASSWORD_CHANGED,
    /** Somebody asked for a way to set a password that they forgot. */
    PASSWORD_RESET_ASKED,
    /** Somebody set a password that they had forgotten. */
    PASSWORD_RESET,
    /** Somebody was invited. */
    INVITED,
    /** Somebody accepted an invitation. */
    INVITATION_ACCEPTED,
    /** Somebody asked for another e-mail address, which is not proven yet. */
    EMAIL_CHANGE_ASKED,
    /** Somebody has another e-mail address. */
    EMAIL_CHANGED,
    /** Somebody has a second factor more. */
    FACTOR_ADDED,
    /** Somebody has a second factor less. */
    FACTOR_REMOVED,
    /** Somebody has new recovery codes. */
    RECOVERY_CODES_MADE,
    /** Somebody proved themselves with a recovery code. */
    RECOVERY_CODE_USED,
    /** Somebody has a passkey more. */
    PASSKEY_ADDED,
    /** Somebody has a passkey less. */
    PASSKEY_REMOVED,
    /** News of somebody go to a browser more. */
    PUSH_ADDED,
    /** News of somebody go to a browser less. */
    PUSH_REMOVED,
    /** Somebody can sign in by another provider. */
    IDENTITY_LINKED,
    /** Somebody cannot sign in by a provider any more. */
    IDENTITY_UNLINKED,
    /** Somebody can act in a chat in their name. */
    CHAT_LINKED,
    /** Somebody cannot act in a chat in their name any more. */
    CHAT_UNLINKED,
    /** Somebody did something to a ticket in a chat. */
    CHAT_USED,
    /** Somebody has an API token more. */
    TOKEN_ISSUED,
    /** Somebody has an API token less. */
    TOKEN_REVOKED,
    /** Somebody was given an account. */
    PERSON_ADDED,
    /** The first who administers was given an account. */
    FIRST_ADMINISTRATOR,
    /** Somebody has other roles. */
    ROLES_CHANGED,
    /** Somebody may not use the service desk any more. */
    ACCESS_ENDED,
    /** Somebody may use the service desk again. */
    ACCESS_RESTORED,
    /** Somebody who administers changed what somebody says about themselves. */
    PROFILE_CHANGED,
    /** There is a team more. */
    TEAM_ADDED,
    /** A team was changed. */
    TEAM_CHANGED,
    /** Somebody became a member of a team. */
    MEMBER_ADDED,
    /** Somebody is not a member of a team any more. */
    MEMBER_REMOVED,
    /** Somebody said for somebody else when they are out of office. */
    ABSENCE_CHANGED,
    /** There is a category more. */
    CATEGORY_ADDED,
    /** A category was changed. */
    CATEGORY_CHANGED,
    /** There is a custom field more. */
    CUSTOM_FIELD_ADDED,
    /** A custom field was changed. */
    CUSTOM_FIELD_CHANGED,
    /** There is a calendar more. */
    CALENDAR_ADDED,
    /** A calendar was changed. */
    CALENDAR_CHANGED,
    /** There is a calendar less. */
    CALENDAR_REMOVED,
    /** There is an SLA policy more. */
    SLA_POLICY_ADDED,
    /** An SLA policy was changed. */
    SLA_POLICY_CHANGED,
    /** There is an SLA policy less. */
    SLA_POLICY_REMOVED,
    /** There is a webhook more. */
    WEBHOOK_ADDED,
    /** A webhook was changed. */
    WEBHOOK_CHANGED,
    /** There is a webhook less. */
    WEBHOOK_REMOVED,
    /** A webhook has another secret. */
    WEBHOOK_SECRET_RENEWED,
    /** A webhook did not take anything for days and is not told any more. */
    WEBHOOK_DISABLED,
    /** What had been given up goes out again. */
    DELIVERY_RETRIED,
    /** A mail that came in and was put aside is dealt with again. */
    INBOUND_MAIL_RETRIED,
    /** A mail that came in is put aside for good. */
    INBOUND_MAIL_DISCARDED,
    /** A setting was changed. */
    SETTINGS_CHANGED,
    /** Somebody who did not ask for it read a confidential ticket. */
    CONFIDENTIAL_READ,
    /** Data was taken out. */
    EXPORTED,
    /** Data was brought in. */
    IMPORTED,
    /** Somebody let this log prove itself. */
    VERIFIED,
    /** An entry that cannot be read: it was tampered with, or is of a later version. Nothing adds it. */
    UNREADABLE
}
