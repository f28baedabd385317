/** Columns of the queue, named as a ticket's members are. Number and title always stand there. */

export const COLUMNS = ["priority", "status", "lead", "sla", "team", "category", "createdAt", "updatedAt"];

const USUAL = ["priority", "status", "lead", "sla", "updatedAt"];

/** Which columns stand there: those of the view if it names some that are known, else those that the reader chose. */
export function shownColumns(view, chosen) {
  const known = (names) => COLUMNS.filter((name) => names.includes(name));
  const ofView = known(view?.columns ?? []);
  return ofView.length ? ofView : Array.isArray(chosen) ? known(chosen) : USUAL;
}
