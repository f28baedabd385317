/** People who are named in a text by `@`. The server is told their numbers; their names are plain text. */

const ASKED = /(?:^|[\s([«"'’])@([\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{M}\p{N}.'’-]+)?)$/u;
const MOST = 20;

/** What is being typed after an `@` up to the caret, and where the `@` stands; or null. */
export function asked(text, caret) {
  const found = ASKED.exec(text.slice(0, caret));
  return found && { from: caret - found[1].length - 1, word: found[1] };
}

/** The text with the name in place of what was typed, and where the caret is to stand then. */
export function named(text, from, caret, name) {
  const before = text.slice(0, from) + "@" + name + " ";
  return { text: before + text.slice(caret).replace(/^ /, ""), caret: before.length };
}

function stands(text, name) {
  for (let at = text.indexOf("@" + name); at >= 0; at = text.indexOf("@" + name, at + 1)) {
    if (!/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + name.length + 1))) return true;
  }
  return false;
}

/** Those of the chosen people whose names still stand in the text. */
export const meant = (text, people) => people.filter(({ name }) => stands(text, name)).slice(0, MOST);

const plainly = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** People with a word of their name beginning like what was typed. */
export const fitting = (people, word) => people.filter(({ name }) => (" " + plainly(name)).includes(" " + plainly(word)));

/** Everybody who takes part in a ticket, once, without the reader. */
export function participants(ticket, watchers, myself) {
  const all = [ticket.requester, ...ticket.assignments.filter(({ person }) => person).map(({ person }) => person), ...watchers.map(({ person }) => person)];
  return [...new Map(all.filter(({ id }) => id !== myself).map((person) => [person.id, person])).values()];
}

/** Those of the mentioned that the server refused. */
export const refused = (problem, people) =>
  (problem?.errors ?? []).flatMap(({ pointer }) => people[/^\/mentions\/(\d+)$/.exec(pointer ?? "")?.[1]] ?? []);
