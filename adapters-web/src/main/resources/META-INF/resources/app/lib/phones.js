/** Telephone numbers, and whether text messages can reach somebody. */

/** `+33612345678` for what people write, by the rules of the server; nothing where it does not say its country. */
export function international(written) {
  const digits = (written ?? "").replaceAll("(0)", "").replace(/[ \t\n\v\f\r\u00a0\u202f./()-]/g, "");
  const number = digits.startsWith("00") ? "+" + digits.slice(2) : digits;
  return /^\+[1-9][0-9]{6,14}$/.test(number) ? number : undefined;
}

const ends = (number) => (number ?? "").replace(/\D/g, "").slice(-6);

/** Whether two numbers end alike, so that they may be one, written with its country and without. */
export const endAlike = (one, other) => ends(one).length > 2 && ends(one) === ends(other);

/** Whether somebody types a number in the place of a name. */
export const isNumber = (typed) => /^\+?[\d\s./()-]{3,}$/.test(typed.trim());

/**
 * How things stand with text messages: `absent` where none go out and none are wanted, `unconfigured` where some are wanted nevertheless,
 * what the number lacks (`number`, `country`), or `ready`.
 *
 * @param events the preferences, by kind
 * @param channels by which anybody is told anything
 */
export function textMessages(events, phone, channels) {
  if (!channels.includes("SMS")) return wantsTexts(events) ? "unconfigured" : "absent";
  if (!phone?.trim()) return "number";
  return international(phone) ? "ready" : "country";
}

/** Whether something is to come by text message. */
export const wantsTexts = (events) => Object.values(events).some((channels) => channels.SMS && channels.SMS.mode !== "OFF");
