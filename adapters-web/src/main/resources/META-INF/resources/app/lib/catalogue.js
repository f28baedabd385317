/** Looks words up: plain data in, text out. */

const NARROW = "\u202f";
const FIXED = "\u00a0";

/** French typography: the spaces that keep a mark with its word. Texts are written with ordinary ones. */
export function typeset(text) {
  return text
    .replace(/ ([;!?])/g, NARROW + "$1")
    .replace(/ :/g, FIXED + ":")
    .replace(/« /g, "«" + FIXED)
    .replace(/ »/g, FIXED + "»")
    .replace(/(\d) (h|min|%|Mo|Ko|Gio)(?![\p{L}])/gu, "$1" + FIXED + "$2");
}

/** Letters and marks that make a browser write from right to left, or turn what follows. */
const TURNING = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|\ud83b|[\ud802-\ud803]/;

/** A value that may turn a sentence around is kept apart from it, also where it has opened more than it closes. */
function apart(value) {
  const text = String(value);
  return TURNING.test(text) ? "\u2068" + text + "\u2069" : text;
}

/**
 * The text of a key, with its gaps filled. A key with plural forms is an object of them and takes `count`.
 *
 * @throws {Error} if there is no such key: a page that lacks words is not finished
 */
export function text(words, language, key, values = {}) {
  let form = words[key];
  if (form === undefined) throw new Error("no words for " + key);
  if (typeof form !== "string") {
    form = form[new Intl.PluralRules(language).select(values.count)] ?? form.other;
  }
  const filled = form.replace(/\{(\w+)\}/g, (gap, name) => (name in values ? apart(values[name]) : gap));
  return language === "fr" ? typeset(filled) : filled;
}
