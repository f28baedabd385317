/** What to do when somebody else was faster. */

/**
 * Puts my changes onto a newer state.
 *
 * @param before the fields as I saw them when I began
 * @param mine the fields that I changed
 * @param theirs the fields as they are now
 * @returns {{clean: object, conflicts: string[]}} what can be sent without undoing anybody's work, and the fields that both changed
 */
export function merge(before, mine, theirs) {
  const same = (a, b) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
  const clean = {};
  const conflicts = [];
  for (const field of Object.keys(mine)) {
    if (same(theirs[field], mine[field])) continue;
    if (same(before[field], theirs[field])) clean[field] = mine[field];
    else conflicts.push(field);
  }
  return { clean, conflicts };
}
