/** Telling the service what the reader does with a ticket: at once when it becomes another thing, now and then while it stays the same. */

/** A saying holds for 40 seconds on the server. */
export const BEAT = 17_000;
/** Between two sayings, however fast somebody changes their mind. */
export const PAUSE = 3_000;
/** Who has not typed for so long is not writing. */
export const STILL = 8_000;
/** Who has not moved for so long is not there: a page left open must keep neither a place nor a session. */
export const IDLE = 300_000;

/**
 * Begins to tell.
 *
 * @param say tells `(doing, seen)`
 * @param leave says goodbye
 * @returns {{typing, saw, moved, away, stop}} `typing(doing)` with each key, `saw(sequence)` when more is on the screen, `moved()` at any sign of
 *     life, `away()` when the page is hidden, `stop()` at the end
 */
export function attend(say, leave) {
  let doing = "READING";
  let seen = 0;
  let saidAt = -Infinity;
  let life = Date.now();
  let present = false;
  let next;
  let still;
  const speak = () => {
    if (Date.now() - life > IDLE) {
      away();
      return;
    }
    saidAt = Date.now();
    present = true;
    next = setTimeout(speak, BEAT);
    say(doing, seen);
  };
  const soon = () => {
    clearTimeout(next);
    next = setTimeout(speak, Math.max(0, saidAt + PAUSE - Date.now()));
  };
  const become = (other) => {
    if (doing === other && present) return;
    doing = other;
    soon();
  };
  function away() {
    clearTimeout(next);
    clearTimeout(still);
    doing = "READING";
    if (present) leave();
    present = false;
  }
  const moved = () => {
    life = Date.now();
    if (!present) soon();
  };
  const typing = (what) => {
    life = Date.now();
    clearTimeout(still);
    become(what);
    if (what !== "READING") still = setTimeout(() => become("READING"), STILL);
  };
  const saw = (sequence) => {
    if (sequence <= seen) return;
    seen = sequence;
    soon();
  };
  return { typing, saw, moved, away, stop: away };
}

/** The readers after news of one of them. */
export function after(readers, { person, doing }) {
  const others = readers.filter((reader) => reader.person.id !== person.id);
  const known = readers.find((reader) => reader.person.id === person.id) ?? { person, seen: 0 };
  return [{ ...known, doing: doing === "GONE" ? undefined : doing }, ...others];
}

/** The names of those who have read up to a comment and not further, by its number; nobody is named for what they wrote themselves. */
export function readUpTo(comments, history, readers, me) {
  const sequences = new Map();
  for (const event of history) {
    const comment = event.kind === "COMMENTED" && event.changes.find((change) => change.field === "comment");
    if (comment) sequences.set(comment.to, event.sequence);
  }
  const names = new Map();
  for (const { person, seen } of readers) {
    const last = comments.findLast((comment) => sequences.get(comment.id) <= seen);
    if (person.id === me || !last || last.author.id === person.id) continue;
    names.set(last.id, [...(names.get(last.id) ?? []), person.name]);
  }
  return names;
}
