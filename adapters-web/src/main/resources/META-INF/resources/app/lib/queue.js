/** The queue, as far as it has no look: its columns, and the order in which it is gone through. */

/** Columns, named as a ticket's members are. Number and title always stand there. */
export const COLUMNS = ["priority", "status", "lead", "sla", "team", "category", "createdAt", "updatedAt"];

const USUAL = ["priority", "status", "lead", "sla", "updatedAt"];

/** Which columns stand there: those of the view if it names some that are known, else those that the reader chose. */
export function shownColumns(view, chosen) {
  const known = (names) => COLUMNS.filter((name) => names.includes(name));
  const ofView = known(view?.columns ?? []);
  return ofView.length ? ofView : Array.isArray(chosen) ? known(chosen) : USUAL;
}

let round = [];

/** Remembers in which order tickets were shown last, until the page is left. */
export const remember = (ids) => (round = ids);

/** The ticket that comes after one in the queue that was shown last; nothing at its end, or for a ticket that was not in it. */
export const nextAfter = (id) => (round.includes(id) ? round[round.indexOf(id) + 1] : undefined);
