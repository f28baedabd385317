/** Telephone calls: which ring, and what is sent for one, on behalf of the caller. */

export const BLANK = { caller: null, type: "INCIDENT", title: "", description: "", category: "", urgency: "MEDIUM" };

export const call = (form) => ({
  type: form.type,
  title: form.title.trim(),
  description: form.description,
  urgency: form.urgency,
  channel: "PHONE",
  requester: form.caller.id,
  ...(form.category ? { category: Number(form.category) } : {}),
});

/** How long a call is shown that nobody took, in milliseconds. */
const RINGS = 60_000;

/** The calls with one that was told now; told again, it is the same call, also if it was put away. */
export const rung = (calls, event, now) => (calls.some(({ call }) => call === event.call) ? calls : [...calls, { ...event, until: now + RINGS }]);

/** Those that still ring. */
export const still = (calls, now) => calls.filter(({ until }) => until > now);

/** The calls without one that somebody has taken or put away; it stays known, so that it is not shown again. */
export const putAway = (calls, call) => calls.map((each) => (each.call === call ? { ...each, away: true } : each));

/** What is shown of them: the latest three. */
export const shownCalls = (calls) => calls.filter(({ away }) => !away).slice(-3);

/** Whether the words that are there are for somebody else than who calls now, whom nobody may know. */
export const isForAnother = (form, person) => Boolean((form.title || form.description) && form.caller && form.caller.id !== person?.id);
