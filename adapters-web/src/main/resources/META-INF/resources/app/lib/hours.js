/** Hours of calendars, as people write them: `9:00-12:30, 13h30–18:00`. */

export const DAYS = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

export const spelled = (hours) => (hours ?? []).map(([from, to]) => from + "–" + to).join(", ");

function time(text) {
  const parts = /^(\d{1,2})(?:[:hH.](\d{2})?)?$/.exec(text.trim());
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return String(hour).padStart(2, "0") + ":" + String(minute).padStart(2, "0");
}

/** What the API takes, in order; nothing where it cannot be read: no two times, an end before its begin, or two that overlap. */
export function hours(text) {
  if (text.trim() === "") return [];
  const all = text.split(/[,;]/).map((each) => each.split(/[-–—]/).map(time));
  const fine = all.every(([from, to, ...more]) => from && to && from < to && more.length === 0);
  if (!fine) return null;
  const sorted = all.sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.every(([from], i) => i === 0 || from >= sorted[i - 1][1]) ? sorted : null;
}

/** A form of a calendar. */
export const formOf = (calendar) => ({
  name: calendar.name,
  zone: calendar.zone,
  weekly: Object.fromEntries(DAYS.map((day) => [day, spelled(calendar.weekly[day])])),
  holidays: calendar.holidays.map((each) => ({ ...each })),
  exceptions: calendar.exceptions.map((each) => ({ ...each, hours: spelled(each.hours) })),
});

/** The change that a form asks for; throws what `unread` makes of a text that cannot be read. */
export function changeOf(form, unread) {
  const read = (text) => {
    const found = hours(text);
    if (!found) throw unread(text);
    return found;
  };
  const weekly = Object.fromEntries(DAYS.map((day) => [day, read(form.weekly[day])]).map(([day, found]) => [day, found.length ? found : null]));
  const exceptions = form.exceptions.map(({ date, name, hours: text }) => ({ date, hours: read(text), ...(name?.trim() ? { name: name.trim() } : {}) }));
  return { name: form.name.trim(), zone: form.zone.trim(), weekly, holidays: form.holidays, exceptions };
}

/** Ticked, a day counts and nobody has to look at it any more. */
export const ticked = (holiday, on) => ({ ...holiday, active: on, proposed: on ? false : holiday.proposed });

/** A form of a calendar that does not exist yet: the usual week. */
export const blank = (zone) => ({ name: "", zone, weekly: Object.fromEntries(DAYS.map((day, i) => [day, i < 5 ? "09:00–12:30, 13:30–18:00" : ""])), holidays: [], exceptions: [] });

/** What a form of a new calendar asks for; days that stay closed are left out. */
export function newOf(form, unread) {
  const { weekly, ...rest } = changeOf(form, unread);
  return { ...rest, weekly: Object.fromEntries(Object.entries(weekly).filter(([, hours]) => hours)) };
}

/** Whose holidays are to be proposed, as the API takes it. */
export function asked({ source, set, country, region, from, to }) {
  if (source === "SET") return { set };
  return { country, from: Number(from), to: Number(to), ...(region.trim() ? { region: region.trim().toUpperCase() } : {}) };
}

/** Regions that are none, and names that codes had once. */
const NO_COUNTRY = new Set(["FR", "EU", "EZ", "UN", "XA", "XB", "ZZ", "QO", "AN", "BU", "CS", "DD", "FX", "NT", "SU", "TP", "UK", "VD", "YD", "YU", "ZR"]);
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** All countries as `[code, name]`, in the order of their names. France has sets of its own. */
export function countries(language) {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const found = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => (NO_COUNTRY.has(code) || !names.of(code) ? [] : [[code, names.of(code)]]));
  const seen = new Set();
  return found.sort((a, b) => a[1].localeCompare(b[1], language)).filter(([, name]) => !seen.has(name) && seen.add(name));
}
