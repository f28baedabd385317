/** Charts: drawn for the eye, named for screen readers, each told apart without its colour. */
import { html } from "../../lib/html.js";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { everyNth, ticks } from "../../lib/figures.js";
import { number, t } from "../../lib/i18n.js";
import { scale } from "../../lib/scale.js";

const HIGH = 190;
const FOOT = 24;
const HEAD = 10;

/**
 * The width that there is, in units that grow with the letters, so that these keep their size on a phone.
 *
 * @returns {[import("preact").RefObject<HTMLDivElement>, number]}
 */
function useWidth() {
  const ref = useRef(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setWidth(Math.floor(ref.current.clientWidth / scale()));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(ref.current);
    return () => watcher.disconnect();
  }, []);
  return [ref, width];
}

const Drawn = ({ label, width, height, children }) =>
  html`<svg class="chart" role="img" aria-label=${label} width=${width * scale()} height=${height * scale()} viewBox=${`0 0 ${width} ${height}`}>${children}</svg>`;

/** What each kind of column or bar stands for. */
export const Legend = ({ series }) =>
  html`<ul role="list" class="legend small muted" aria-hidden="true">${series.map(
    ([name, words]) => html`<li key=${name}><svg width="12" height="12"><rect class=${"mark " + name} x="1" y="1" width="10" height="10" rx="2" /></svg>${words}</li>`,
  )}</ul>`;

function Grid({ marks, y, left, width }) {
  return marks.map((mark) => html`<g key=${mark}><line class="grid" x1=${left} x2=${width} y1=${y(mark)} y2=${y(mark)} />
    <text x=${left - 6} y=${y(mark) + 4} text-anchor="end">${number(mark)}</text></g>`);
}

/** Columns beside each other for each item; `series` are `[name, words]`, each a field of the items. */
export function Columns({ label, items, series, name }) {
  const [ref, width] = useWidth();
  const marks = ticks(Math.max(0, ...items.flatMap((item) => series.map(([field]) => item[field]))));
  const left = 12 + 7.5 * number(marks.at(-1)).length;
  const y = (value) => HEAD + (HIGH - HEAD - FOOT) * (1 - value / marks.at(-1));
  const slot = Math.max(0, width - left) / Math.max(items.length, 1);
  const thick = Math.min(26, Math.max(1, (slot * 0.72) / series.length));
  const nth = everyNth(items.length, width - left, 62);
  return html`<div ref=${ref}>${width > 0 && html`<${Drawn} label=${label} width=${width} height=${HIGH}>
    <${Grid} marks=${marks} y=${y} left=${left} width=${width} />
    ${items.map((item, i) => {
      const middle = left + slot * (i + 0.5);
      return html`<g key=${item.key}><title>${name(item)}${series.map(([field, words]) => "\n" + t("said", { name: words, value: number(item[field]) }))}</title>
        <rect class="hover" x=${left + slot * i} y=${HEAD} width=${slot} height=${HIGH - HEAD - FOOT} />
        ${series.map(([field], k) => html`<rect key=${field} class=${"mark " + field} x=${middle + thick * (k - series.length / 2)} y=${y(item[field])} width=${Math.max(1, thick - 1)} height=${y(0) - y(item[field])} rx="1" />`)}
        ${i % nth === 0 && html`<text x=${Math.min(Math.max(middle, left + 14), width - 18)} y=${HIGH - 6} text-anchor="middle">${name(item)}</text>`}</g>`;
    })}
  </${Drawn}>`}</div>`;
}

/** Bars that lie one under the other, their parts one after the other; `spell` says what stands at their end. */
export function BarList({ label, items, series, name, spell, whole = false }) {
  const [ref, width] = useWidth();
  const sum = (item) => series.reduce((all, [field]) => all + item[field], 0);
  const most = Math.max(1, ...items.map(sum));
  const row = 42;
  const scale = (item, value) => (value / (whole ? Math.max(1, sum(item)) : most)) * width;
  return html`<div ref=${ref}>${width > 0 && items.length > 0 && html`<${Drawn} label=${label} width=${width} height=${items.length * row}>
    ${items.map((item, i) => {
      let x = 0;
      return html`<g key=${item.key}><text class="name" x="0" y=${i * row + 15}>${short(name(item), width)}</text>
        <text x=${width} y=${i * row + 15} text-anchor="end">${spell(item)}</text>
        <rect class="track" x="0" y=${i * row + 21} width=${width} height="10" rx="3" />
        ${series.map(([field, words]) => {
          const wide = scale(item, item[field]);
          const bar = wide > 0 && html`<rect key=${field} class=${"mark " + field} x=${x + 0.75} y=${i * row + 21.75} width=${Math.max(1, wide - 1.5)} height="8.5" rx="2"><title>${t("said", { name: words, value: number(item[field]) })}</title></rect>`;
          x += wide;
          return bar;
        })}</g>`;
    })}
  </${Drawn}>`}</div>`;
}

const short = (words, width) => {
  const room = Math.max(8, Math.floor(width / 13));
  const letters = [...words];
  return letters.length > room ? letters.slice(0, room - 1).join("") + "…" : words;
};
