/** What the sections have in common: a heading with what can be added, a table, long lists. */
import { html } from "../../lib/html.js";
import { useEffect, useState } from "preact/hooks";
import { get } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { Bones, Empty, Title, useBusy, Wrong } from "../../parts/basics.js";
import { Icon } from "../../parts/icons.js";

/** The heading of a section; `onAdd` only where something can be added. */
export const Heading = ({ title, add, onAdd }) => html`<div class="head"><${Title}>${title}</${Title}>
  ${onAdd && html`<button type="button" class="button main" onClick=${onAdd}><${Icon} name="plus" />${add}</button>`}</div>`;

/**
 * A table of things; `columns` are `[words, cell]`, the first cell names its row. Where it is narrow each row stands by itself, with the words beside its
 * cells; roles are said, since browsers forget them with the layout of a table.
 */
export function Things({ list, columns, caption, empty, icon = "list" }) {
  const { data, problem, reload } = list;
  if (problem && !data) return html`<${Wrong} problem=${problem} retry=${reload} />`;
  if (!data) return html`<${Bones} lines=${6} />`;
  const items = data.items ?? data;
  if (items.length === 0) return html`<div class="card"><${Empty} icon=${icon} title=${empty} /></div>`;
  return html`<div class="card scroll things" tabIndex="0" role="group" aria-label=${caption}><table class="rows" role="table"><caption class="unseen">${caption}</caption>
    <thead role="rowgroup"><tr role="row">${columns.map(([words], i) => html`<th scope="col" role="columnheader" key=${i}>${words || html`<span class="unseen">${t("actions")}</span>`}</th>`)}</tr></thead>
    <tbody role="rowgroup">${items.map((item) => html`<tr role="row" key=${item.id ?? item.sequence}>${columns.map(([words, cell], i) => html`<${Cell} words=${words} first=${i === 0} key=${i}>${cell(item)}</${Cell}>`)}</tr>`)}</tbody></table></div>`;
}

const Cell = ({ words, first, children }) => (first ? html`<th scope="row" role="rowheader">${children}</th>` : html`<td role="cell" data-words=${words}>${children}</td>`);

/** The button that opens a thing. */
export const Open = ({ name, onOpen }) => html`<button type="button" class="button small" onClick=${onOpen}>${t("edit")}<span class="unseen"> ${name}</span></button>`;

/** A long list, page by page; begins anew when the path changes. `older` is there while there is more. */
export function usePages(path) {
  const first = useLoad(() => get(path), [path]);
  const [more, setMore] = useState([]);
  const { busy, problem, run } = useBusy();
  useEffect(() => setMore([]), [path]);
  const next = more.length ? more.at(-1).next : first.data?.next;
  const older = next && (() => run(async () => setMore([...more, await get(path + "&after=" + encodeURIComponent(next))])));
  const data = first.data && { items: [...first.data.items, ...more.flatMap((page) => page.items)] };
  const reload = () => {
    setMore([]);
    return first.reload();
  };
  return { data, problem: first.problem, reload, older, busy, moreProblem: problem };
}

/** What shows the next page of {@link usePages}. */
export const Older = ({ pages }) => html`<${Wrong} problem=${pages.moreProblem} />${pages.older && html`<p><button type="button" class="button" aria-disabled=${pages.busy} onClick=${pages.older}>${t("more")}</button></p>`}`;
