/** What the sections have in common: a heading with what can be added, a table, a dialog to fill in. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { t } from "../../lib/i18n.js";
import { Bones, Dialog, Empty, Title, useBusy, Wrong } from "../../parts/basics.js";
import { Icon } from "../../parts/icons.js";

/** The heading of a section; `onAdd` only where something can be added. */
export const Heading = ({ title, add, onAdd }) => html`<div class="head"><${Title}>${title}</${Title}>
  ${onAdd && html`<button type="button" class="button main" onClick=${onAdd}><${Icon} name="plus" />${add}</button>`}</div>`;

/** A table of things; `columns` are `[words, cell]`, the first cell names its row. */
export function Things({ list, columns, caption, empty, icon = "list" }) {
  const { data, problem, reload } = list;
  if (problem && !data) return html`<${Wrong} problem=${problem} retry=${reload} />`;
  if (!data) return html`<${Bones} lines=${6} />`;
  const items = data.items ?? data;
  if (items.length === 0) return html`<div class="card"><${Empty} icon=${icon} title=${empty} /></div>`;
  return html`<div class="card scroll" tabIndex="0" role="group" aria-label=${caption}><table class="rows"><caption class="unseen">${caption}</caption>
    <thead><tr>${columns.map(([words], i) => html`<th scope="col" key=${i}>${words || html`<span class="unseen">${t("actions")}</span>`}</th>`)}</tr></thead>
    <tbody>${items.map((item) => html`<tr key=${item.id ?? item.sequence}>${columns.map(([, cell], i) => (i === 0 ? html`<th scope="row" key=${i}>${cell(item)}</th>` : html`<td key=${i}>${cell(item)}</td>`))}</tr>`)}</tbody></table></div>`;
}

/** A form in a dialog that starts with `initial` and ends when `save` has succeeded. */
export function Sheet({ title, initial, save, onDone, onClose, wide, children }) {
  const [form, set] = useState(initial);
  const { busy, problem, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      await save(form);
      onDone();
    });
  };
  const field = (name, more = {}) => ({ value: form[name], onValue: (value) => set({ ...form, [name]: value }), wrong: problem?.of?.(name), ...more });
  return html`<${Dialog} title=${title} class=${wide && "wide"} onClose=${onClose}><form onSubmit=${submit}><h2>${title}</h2><${Wrong} problem=${problem} />
    ${children(field, form, set)}
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("cancel")}</button><button class="button main" aria-disabled=${busy}>${t("save")}</button></div></form></${Dialog}>`;
}

/** The button that opens a thing. */
export const Open = ({ name, onOpen }) => html`<button type="button" class="button small" onClick=${onOpen}>${t("edit")}<span class="unseen"> ${name}</span></button>`;
