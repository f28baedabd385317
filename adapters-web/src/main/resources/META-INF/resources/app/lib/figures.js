/** What charts and figures are computed by: periods, scales and addresses. */

export const PERIODS = [7, 30, 90, 365];
const MOST = 366;
const DAY = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day, `2026-03-01`, so many days later. */
export const shifted = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** Today where the reader is. */
export const today = (now = new Date()) => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");

/** How many days lie between two, both included. */
export const length = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;

const isDay = (text) => DATE.test(text ?? "") && !Number.isNaN(Date.parse(text));

/** What an address asks for: some days back from today, or two days of its own. `wrong` where these make no period. */
export function period(asked, now) {
  if (asked.from || asked.to) {
    const { from, to } = asked;
    const fits = isDay(from) && isDay(to) && from <= to && length(from, to) <= MOST;
    return { from, to, own: true, wrong: !fits, step: fits ? step(length(from, to)) : "DAY" };
  }
  const days = PERIODS.includes(Number(asked.days)) ? Number(asked.days) : 30;
  return { days, from: shifted(now, 1 - days), to: now, own: false, wrong: false, step: step(days) };
}

/** Columns that can still be told apart: days, weeks or months. */
const step = (days) => (days <= 45 ? "DAY" : days <= 186 ? "WEEK" : "MONTH");

/** Where a report is asked for. */
export function reportPath(report, { from, to, team, group }) {
  const params = new URLSearchParams({ from, to });
  if (team) params.set("team", team);
  if (group) params.set("group", group);
  return `reports/${report}?${params}`;
}

/** The queue that holds what a figure counts: what is still to be solved, and more narrowly. */
export function queueAddress(narrower = {}) {
  const params = new URLSearchParams({ status: "OPEN,IN_PROGRESS,WAITING" });
  for (const [key, value] of Object.entries(narrower)) if (value) params.set(key, value);
  return "/queue?" + params.toString().replaceAll("%2C", ",");
}

/** What is counted for each team, and how the queue is narrowed to it. */
export const NARROWER = { open: {}, overdue: { overdue: "true" }, atRisk: { atRisk: "true" }, unassigned: { assignee: "none" } };
export const COUNTS = Object.keys(NARROWER);

/** Round numbers from nothing to at least the greatest value, `[0, 5, 10]`; whole ones. */
export function ticks(greatest, wanted = 4) {
  const rough = Math.max(greatest, 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const unit = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough));
  const count = Math.max(1, Math.ceil(greatest / unit));
  return Array.from({ length: count + 1 }, (_, i) => i * unit);
}

/** Every how manieth column has room for its name. */
export const everyNth = (columns, width, room) => Math.max(1, Math.ceil((columns * room) / Math.max(width, 1)));

/** Which part of all promises was kept, from 0 to 1, or nothing where there were none. */
export function share(items) {
  const met = items.reduce((sum, item) => sum + item.met, 0);
  const all = items.reduce((sum, item) => sum + item.met + item.missed, 0);
  return all === 0 ? null : met / all;
}
