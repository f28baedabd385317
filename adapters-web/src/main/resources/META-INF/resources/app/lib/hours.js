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
