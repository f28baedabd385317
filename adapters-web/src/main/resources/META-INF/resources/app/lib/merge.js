/** What to do when somebody else was faster. */

const same = (a, b) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * Puts my changes onto a newer state.
 *
 * @param before the fields as I saw them when I began
 * @param mine the fields that I changed
 * @param theirs the fields as they are now
 * @returns {{clean: object, conflicts: string[]}} what can be sent without undoing anybody's work, and the fields that both changed
 */
export function merge(before, mine, theirs) {
  const clean = {};
  const conflicts = [];
  for (const field of Object.keys(mine)) {
    if (same(theirs[field], mine[field])) continue;
    if (same(before[field], theirs[field])) clean[field] = mine[field];
    else conflicts.push(field);
  }
  return { clean, conflicts };
}

const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A form that somebody was filling in, put onto a newer state: what they changed is as they wrote it, all else as it is now. Fields of
 * fields, `weekly/MON`, are told apart.
 *
 * @returns {{form: object, conflicts: {name: string, theirs: any}[]}} the form, and what both changed, as it is now
 */
export function rebased(before, form, theirs) {
  const conflicts = [];
  const next = { ...theirs };
  for (const name of Object.keys(form)) {
    if (same(form[name], before[name]) || same(form[name], theirs[name])) continue;
    if (isRecord(form[name]) && isRecord(before[name]) && isRecord(theirs[name])) {
      const inside = rebased(before[name], form[name], theirs[name]);
      next[name] = inside.form;
      conflicts.push(...inside.conflicts.map((each) => ({ ...each, name: name + "/" + each.name })));
      continue;
    }
    next[name] = form[name];
    if (!same(before[name], theirs[name])) conflicts.push({ name, theirs: theirs[name] });
  }
  return { form: next, conflicts };
}

/** A form with another value in a field, `weekly/MON`. */
export function withField(form, name, value) {
  const [first, ...rest] = name.split("/");
  return { ...form, [first]: rest.length ? withField(form[first], rest.join("/"), value) : value };
}
