/** The same change to many tickets, with what became of each. */
import { html } from "../../lib/html.js";
import { useRef, useState } from "preact/hooks";
import { onceKey, post } from "../../lib/api.js";
import { named, t } from "../../lib/i18n.js";
import { me } from "../../lib/session.js";
import { categoryOptions, teamOptions } from "../../lib/structure.js";
import { Dialog, useBusy, Wrong } from "../../parts/basics.js";
import { Choice, Text } from "../../parts/fields.js";

const number = (value) => (value === "" ? null : Number(value));

/** Each kind of change: the choices it offers, and the change it makes. */
const changes = () => ({
  take: { make: () => ({ assignment: { person: me.value.id, role: "LEAD" } }) },
  start: { make: () => ({ transition: { action: "START" } }) },
  priority: { options: ["CRITICAL", "HIGH", "NORMAL", "LOW"].map((each) => [each, named("priority", each)]), make: (value) => ({ patch: { priority: value } }) },
  team: { options: teamOptions(), make: (value) => ({ patch: { team: number(value) } }) },
  category: { options: categoryOptions(), make: (value) => ({ patch: { category: number(value) } }) },
  resolve: { text: t("step.resolution"), make: (value) => ({ transition: { action: "RESOLVE", resolution: value } }) },
  close: { make: () => ({ transition: { action: "CLOSE" } }) },
  cancel: { text: t("step.reason"), make: (value) => ({ transition: { action: "CANCEL", reason: value } }) },
});

function Results({ results, onClose }) {
  const refused = results.filter((result) => result.problem);
  return html`<div class="inside"><h2>${t("bulk.done", { count: results.length - refused.length })}</h2>
    ${refused.length > 0 && html`<p>${t("bulk.refused", { count: refused.length })}</p>`}
    <div class="scroll" tabIndex="0" role="group" aria-label=${t("bulk.results")}><table class="rows"><thead><tr><th scope="col">${t("field.id")}</th><th scope="col">${t("bulk.result")}</th></tr></thead>
      <tbody>${[...refused, ...results.filter((result) => !result.problem)].map((result) => html`<tr key=${result.ticket}><td><a href=${"/tickets/" + result.ticket}>#${result.ticket}</a></td>
        <td>${result.problem ? result.problem.detail || result.problem.title : t("bulk.ok")}</td></tr>`)}</tbody></table></div>
    <div class="ends"><button type="button" class="button main" onClick=${onClose}>${t("close")}</button></div></div>`;
}

function Change({ ids, what, onDone, onClose }) {
  const change = changes()[what];
  const [value, setValue] = useState(change.options?.[0]?.[0] ?? "");
  const [results, setResults] = useState(null);
  const { busy, problem, run } = useBusy();
  const once = useRef(onceKey());
  const submit = (event) => {
    event.preventDefault();
    run(async () => setResults((await post("tickets/bulk", { tickets: ids, ...change.make(value) }, { once: once.current })).items));
  };
  const title = t("bulk." + what);
  if (results) return html`<${Dialog} title=${title} onClose=${onDone}><${Results} results=${results} onClose=${onDone} /></${Dialog}>`;
  return html`<${Dialog} title=${title} onClose=${onClose}><form onSubmit=${submit}><h2>${title}</h2><p>${t("bulk.effect", { count: ids.length })}</p><${Wrong} problem=${problem} />
    ${change.options && html`<${Choice} label=${title} value=${value} onValue=${setValue} options=${change.options} />`}
    ${change.text && html`<${Text} label=${change.text} rows="3" required value=${value} onValue=${setValue} maxlength="2000" />`}
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("cancel")}</button><button class="button main" aria-disabled=${busy}>${t("bulk.do", { count: ids.length })}</button></div></form></${Dialog}>`;
}

export default function Bulk({ ids, onNone, onDone }) {
  const [what, setWhat] = useState(null);
  return html`<div class="bulk" role="region" aria-label=${t("bulk.title")}><strong class="figures">${t("bulk.picked", { count: ids.length })}</strong>
    <button type="button" class="button main small" onClick=${() => setWhat("take")}>${t("bulk.take")}</button>
    <select class="input" aria-label=${t("bulk.more")} value="" onChange=${(event) => setWhat(event.currentTarget.value)}>
      <option value="">${t("bulk.more")}</option>${Object.keys(changes()).filter((each) => each !== "take").map((each) => html`<option key=${each} value=${each}>${t("bulk." + each)}</option>`)}</select>
    <button type="button" class="button quiet small" onClick=${onNone}>${t("bulk.none")}</button>
    ${what && html`<${Change} key=${what} ids=${ids} what=${what} onDone=${() => { setWhat(null); onDone(); }} onClose=${() => setWhat(null)} />`}
  </div>`;
}
