/** All shared parts in all their states, for whoever builds or checks pages. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { t } from "../../lib/i18n.js";
import { Avatar, Bones, Confirm, done, Empty, failed, Note, Person, Priority, Prose, Status, Time, Title, Wrong } from "../../parts/basics.js";
import { Clock } from "../../parts/clocks.js";
import { Choice, Text } from "../../parts/fields.js";
import { Icon, ICONS } from "../../parts/icons.js";
import { BarList, Columns, Legend } from "../manager/charts.js";

const LONG = "نص من اليمين — " + "très long ".repeat(16).trim() + " 🖨️";
const problem = { message: "422 · title", errors: [{ message: "title: 1–200" }] };
const days = [3, 8, 5, 0, 12].map((n, i) => ({ key: "2026-03-0" + (i + 1), in: n, out: 12 - n }));
const CLOCKS = ["RUNNING", "PAUSED", "MET", "BREACHED"].map((state) => ({ state, target: "PT4H", remaining: state === "BREACHED" ? "-PT1H" : "PT2H", deadline: "2026-03-02T09:00:00Z", metAt: "2026-03-02T08:00:00Z", breachedAt: "2026-03-02T09:00:00Z" }));

const Part = ({ name, children }) => html`<section class="card padded stack" aria-label=${name}><h2>${name}</h2>${children}</section>`;

function Fields() {
  const [form, set] = useState({ plain: "", wrong: "", long: LONG, choice: "b" });
  return html`<${Text} label=${t("person.name")} value=${form.plain} onValue=${(plain) => set({ ...form, plain })} hint=${t("components.hint")} />
    <${Text} label=${t("person.email")} optional value=${form.wrong} onValue=${(wrong) => set({ ...form, wrong })} wrong=${t("components.wrong")} />
    <${Text} rows="3" label=${t("field.description")} value=${form.long} onValue=${(long) => set({ ...form, long })} />
    <${Choice} label=${t("field.priority")} value=${form.choice} onValue=${(choice) => set({ ...form, choice })} options=${["a", "b", "c"].map((each) => [each, each.toUpperCase()])} />
    <label class="check"><input type="checkbox" checked />${t("components.check")}</label>`;
}

function Buttons({ onAsk }) {
  return html`<div class="row"><button type="button" class="button main">${t("save")}</button><button type="button" class="button">${t("cancel")}</button><button type="button" class="button quiet">${t("close")}</button>
    <button type="button" class="button danger" onClick=${onAsk}>${t("components.confirm")}</button><button type="button" class="button" aria-disabled="true">${t("save")}</button><button type="button" class="button small">${t("edit")}</button>
    <button type="button" class="button square" aria-label=${t("close")}><${Icon} name="close" /></button></div>
    <div class="row"><button type="button" class="button" onClick=${() => done(t("saved"))}>${t("components.good")}</button><button type="button" class="button" onClick=${() => failed(problem)}>${t("components.bad")}</button></div>`;
}

export default function Components() {
  const [asking, setAsking] = useState(false);
  const [loading, setLoading] = useState(false);
  const series = [["in", t("report.in")], ["out", t("report.out")]];
  return html`<div class="page"><${Title}>${t("components.title")}</${Title}><p class="muted">${t("components.what")}</p>
    <${Part} name=${t("components.buttons")}><${Buttons} onAsk=${() => setAsking(true)} /></${Part}>
    <${Part} name=${t("components.fields")}><${Fields} /></${Part}>
    <${Part} name=${t("components.marks")}><div class="row">${["OPEN", "IN_PROGRESS", "WAITING", "RESOLVED", "CLOSED"].map((status) => html`<${Status} key=${status} status=${status} />`)}</div>
      <div class="row">${["LOW", "NORMAL", "HIGH", "CRITICAL"].map((priority) => html`<${Priority} key=${priority} priority=${priority} />`)}</div>
      <div class="row">${CLOCKS.map((clock) => html`<${Clock} key=${clock.state} clock=${clock} />`)}</div>
      <div class="row"><${Person} person=${{ name: "Zoé Martin" }} /><${Avatar} name="Łukasz" large /><${Person} person=${{ name: "مريم" }} /><${Time} at="2026-03-02T09:00:00Z" /><${Time} at="2026-03-02T09:00:00Z" relative /></div>
      <div class="row">${ICONS.map((name) => html`<${Icon} key=${name} name=${name} />`)}</div></${Part}>
    <${Part} name=${t("components.messages")}><${Note}>${t("components.note")}</${Note}><${Note} kind="good" icon="check">${t("saved")}</${Note}><${Wrong} problem=${problem} retry=${() => {}} />
      <${Empty} icon="inbox" title=${t("dashboard.nothing")}>${t("components.hint")}</${Empty}><div><button type="button" class="button" aria-pressed=${loading} onClick=${() => setLoading(!loading)}>${t("loading")}</button></div>${loading && html`<${Bones} lines=${3} />`}</${Part}>
    <${Part} name=${t("components.text")}><${Prose} text=${`**Markdown** \`code\` <script>alert(1)</script>\n\n- ${LONG}\n- [link](https://example.org)\n\n> quote\n\n\`\`\`\nx = 1\n\`\`\``} /></${Part}>
    <${Part} name=${t("components.charts")}><${Legend} series=${series} /><${Columns} label=${t("chart.volume")} items=${days} series=${series} name=${(item) => item.key.slice(5)} />
      <${BarList} label=${t("chart.volume")} items=${days} series=${series} name=${(item) => item.key} spell=${(item) => String(item.in + item.out)} /></${Part}>
    ${asking && html`<${Confirm} title=${t("components.confirm")} action=${t("components.confirm")} onConfirm=${() => setAsking(false)} onClose=${() => setAsking(false)}>${t("components.hint")}</${Confirm}>`}
  </div>`;
}
