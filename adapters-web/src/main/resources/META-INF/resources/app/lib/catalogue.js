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
  const filled = form.replace(/\{(\w+)\}/g, (gap, name) => (name in values ? String(values[name]) : gap));
  return language === "fr" ? typeset(filled) : filled;
}
