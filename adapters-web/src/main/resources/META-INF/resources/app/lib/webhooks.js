/** What a form of a webhook asks the API for. */

/** What somebody chooses from; what is not here is told with everything, or chosen by the API. */
export const EVENTS = [
  "OPENED", "STARTED", "WAITED", "RESUMED", "RESOLVED", "REOPENED", "CLOSED", "CANCELLED", "COMMENTED", "ATTACHED", "EDITED", "LEAD_CHANGED",
  "ASSIGNED", "ASSIGNMENT_DECLINED", "ASSIGNMENT_DONE", "RATED", "MERGED", "SLA_WARNED", "SLA_BREACHED",
];

export const isChat = (format) => format !== "CLOUDEVENTS";

export const isBot = (format) => format === "SLACK_BOT";

export const toggled = (events, event, on) => (on ? [...events.filter((each) => each !== event), event] : events.filter((each) => each !== event));

/** `New ticket, Solution given and 3 more`; nothing where it is told of everything. */
export const interests = (events, name, most = 3) => events.slice(0, most).map(name).join(", ") + (events.length > most ? ` +${events.length - most}` : "");

/** What a bot has besides; what was left empty stays as it is. */
const bot = ({ format, channel, token }) => (isBot(format) ? { ...(channel?.trim() ? { channel: channel.trim() } : {}), ...(token?.trim() ? { token: token.trim() } : {}) } : {});

/** A new one; the API knows the address of a bot. */
export function written(form) {
  const { name, url, format, language, events, team, internal } = form;
  const address = isBot(format) && !url.trim() ? {} : { url: url.trim() };
  return { name: name.trim(), ...address, format, events, internal, ...bot(form), ...(isChat(format) ? { language } : {}), ...(team ? { team: Number(team) } : {}) };
}

/** Only what is another than before; an address of a chat channel that is left empty stays as it is. */
export function changed(hook, form) {
  const next = { name: form.name.trim(), url: form.url.trim() || hook.url, ...bot({ ...form, format: hook.format }), language: form.language, events: form.events, team: form.team ? Number(form.team) : null, internal: form.internal };
  const before = { ...hook, team: hook.team ?? null };
  const patch = Object.fromEntries(Object.entries(next).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key])));
  const active = hook.state === "ACTIVE";
  return form.active === active ? patch : { ...patch, active: form.active };
}
