/** Long runs of events between messages, which would hide what was said. */

const LONG = 5;
const LAST = 2;

/**
 * Folds runs of five events and more, except for the last two of each.
 *
 * @param items each with a `comment` or an `event`
 * @returns the same, with `{ folded: [items] }` in place of those that were folded
 */
export function fold(items) {
  const all = [];
  let run = [];
  const end = () => {
    const cut = run.length >= LONG ? run.length - LAST : 0;
    if (cut) all.push({ folded: run.slice(0, cut) });
    all.push(...run.slice(cut));
    run = [];
  };
  for (const item of items) {
    if (item.event) run.push(item);
    else {
      end();
      all.push(item);
    }
  }
  end();
  return all;
}

const PICTURES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

/** Files that a browser shows without running anything; what they are was judged by their bytes. */
export const pictures = (files) => files.filter(({ mediaType }) => PICTURES.has(mediaType));
