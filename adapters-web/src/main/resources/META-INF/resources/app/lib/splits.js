/** What is sent to make a ticket of something that was said, and how it is named. */

const LONG = 80;

/** The beginning of a text in one line, ended between words. */
export function firstWords(text) {
  const line = text.replace(/[*_`#>]+/g, "").replace(/\s+/g, " ").trim();
  const signs = [...line];
  if (signs.length <= LONG) return line;
  const cut = signs.slice(0, LONG).join("");
  return (cut.lastIndexOf(" ") > LONG / 2 ? cut.slice(0, cut.lastIndexOf(" ")) : cut) + "…";
}

/** What was written anew is sent; what was said is taken by the server, a note as a note. */
export function splitBody(comment, title, description) {
  const body = { comment: comment.id, title };
  if (description !== null && description !== comment.body && description.trim()) body.description = description;
  return body;
}
