package org.appticket.domain.webhook;

/** In which form another system is told of events. Each of them has one class that writes it, and one line of wiring. */
public enum HookFormat {
    /** For programs: CloudEvents 1.0 in JSON, signed. */
    CLOUDEVENTS,
    /** For people in a channel of Slack: an incoming webhook. */
    SLACK,
    /** The same by a bot, which says so to Slack itself. */
    SLACK_BOT,
    /** For people in a channel of Teams: a workflow that takes a message with an adaptive card in it. */
    TEAMS,
    /** The same for a workflow that takes the card itself. */
    TEAMS_CARD
}
