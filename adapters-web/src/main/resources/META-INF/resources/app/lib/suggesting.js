/** Which category fits what somebody writes, by the words of its name, of those above it, and plain words for it. */

const EMPTY = new Set(("avec dans des les une pour par plus pas que qui quoi sur est ont sont mon mes ton son ses nos vos notre votre cette cet ces depuis tout tous toute rien fait faire "
  + "the and for with from this that not does has have had are was were our your their its cannot can any all since when what category categorie autre other").split(" "));

const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const stem = (word) => (word.length > 4 ? word.replace(/[sx]$/, "") : word);

/** The words of a text that say something, without accents and plurals. */
export const wordsOf = (text) => [...new Set(folded(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !EMPTY.has(word)).map(stem))];

/** Whether two words are the same, or have most of their letters in common: `messagerie`, `messages`. */
export function alike(one, other) {
  if (one === other) return true;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= 5 && same >= 0.7 * Math.max(one.length, other.length);
}

const weight = (word, { own, plain, above }) => (own.some((each) => alike(word, each)) ? 3 : plain.some((each) => alike(word, each)) ? 2 : above.some((each) => alike(word, each)) ? 1 : 0);

/** A word that fits this many categories, and more than a quarter of them, tells none from the others. */
const MANY = 4;

/**
 * The one category that fits, or two that fit nearly as well, the better one first.
 *
 * @param text what was written
 * @param {{id: number, own: string, plain: string, above: string}[]} categories by their texts
 * @returns {number[]} their numbers
 */
export function fitting(text, categories) {
  const all = categories.map(({ id, own, plain, above }) => ({ id, own: wordsOf(own), plain: wordsOf(plain), above: wordsOf(above), score: 0 }));
  for (const word of wordsOf(text)) {
    const hits = all.map((each) => ({ each, gains: weight(word, each) })).filter(({ gains }) => gains > 0);
    if (hits.length >= MANY && hits.length > all.length / 4) continue;
    hits.forEach(({ each, gains }) => (each.score += gains));
  }
  const ranked = all.filter(({ score }) => score >= 2).sort((a, b) => b.score - a.score);
  const near = ranked.filter(({ score }) => score > 0.8 * ranked[0].score);
  return near.length > 2 ? [] : near.map(({ id }) => id);
}
