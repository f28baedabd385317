/** A calendar to fill in: hours of the week, holidays, days with hours of their own; what moves is shown before it is saved. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { post, patch } from "../../lib/api.js";
import { today } from "../../lib/figures.js";
import { changeOf, DAYS, formOf, ticked } from "../../lib/hours.js";
import { brief, day, t } from "../../lib/i18n.js";
import { Note, useBusy, Wrong } from "../../parts/basics.js";
import { Choice, Text } from "../../parts/fields.js";
import { Sheet } from "./parts.js";

const SETS = ["METROPOLE", "ALSACE_MOSELLE", "GUADELOUPE", "MARTINIQUE", "GUYANE", "LA_REUNION", "MAYOTTE", "SAINT_BARTHELEMY", "SAINT_MARTIN", "NOUVELLE_CALEDONIE", "POLYNESIE_FRANCAISE", "WALLIS_ET_FUTUNA"];
const unread = (text) => new Error(t("calendar.unread", { text }));
const byRule = (rule) => (/^EASTER[+-]\d+$/.test(rule) ? t("calendar.easter", { days: rule.slice(6) }) : rule);
const when = (holiday) => (holiday.date ? day(holiday.date + "T12:00") : holiday.monthDay ? brief("2024-" + holiday.monthDay, false) : byRule(holiday.rule));
const replaced = (list, at, each) => list.map((old, i) => (i === at ? each : old));
const without = (list, at) => list.filter((_, i) => i !== at);

function Week({ form, set }) {
  return html`<fieldset class="stack tight"><legend>${t("calendar.week")}</legend><p class="hint muted small">${t("calendar.hint")}</p>
    <div class="checks">${DAYS.map((name) => html`<${Text} key=${name} label=${t("day." + name)} value=${form.weekly[name]} placeholder=${t("calendar.closed")} maxlength="200"
      onValue=${(text) => set({ ...form, weekly: { ...form.weekly, [name]: text } })} />`)}</div></fieldset>`;
}

/** A date, or the same day of each year. */
function AddHoliday({ onAdd }) {
  const [next, setNext] = useState({ date: "", name: "", yearly: "once" });
  const add = () => {
    const name = next.name.trim() ? { name: next.name.trim() } : {};
    onAdd({ ...(next.yearly === "yearly" ? { monthDay: next.date.slice(5) } : { date: next.date }), ...name, active: true, proposed: false });
    setNext({ date: "", name: "", yearly: next.yearly });
  };
  return html`<div class="asked-for"><${Text} type="date" label=${t("calendar.date")} value=${next.date} onValue=${(date) => setNext({ ...next, date })} />
    <${Text} label=${t("person.name")} maxlength="100" value=${next.name} onValue=${(name) => setNext({ ...next, name })} />
    <${Choice} label=${t("calendar.often")} value=${next.yearly} onValue=${(yearly) => setNext({ ...next, yearly })} options=${[["once", t("calendar.once")], ["yearly", t("calendar.yearly")]]} />
    <button type="button" class="button" disabled=${!next.date} onClick=${add}>${t("add")}</button></div>`;
}

function Holidays({ form, set }) {
  const change = (holidays) => set({ ...form, holidays });
  return html`<fieldset class="stack tight"><legend>${t("calendar.holidays")}</legend>
    <ul role="list">${form.holidays.map((holiday, i) => html`<li class="row spread" key=${i}>
      <label class="check small"><input type="checkbox" checked=${holiday.active !== false && !holiday.proposed} onChange=${(event) => change(replaced(form.holidays, i, ticked(holiday, event.currentTarget.checked)))} />
        <span><bdi>${holiday.name ?? ""}</bdi> <span class="muted figures">${when(holiday)}</span></span>${holiday.proposed && html`<span class="pill risk">${t("calendar.proposed")}</span>`}</label>
      <button type="button" class="button quiet small" onClick=${() => change(without(form.holidays, i))}>${t("calendar.drop")}<span class="unseen"> ${holiday.name ?? when(holiday)}</span></button></li>`)}</ul>
    <${AddHoliday} onAdd=${(holiday) => change([...form.holidays, holiday])} /></fieldset>`;
}

function Exceptions({ form, set }) {
  const change = (exceptions) => set({ ...form, exceptions });
  const field = (i, name, more) => html`<${Text} value=${form.exceptions[i][name] ?? ""} onValue=${(value) => change(replaced(form.exceptions, i, { ...form.exceptions[i], [name]: value }))} ...${more} />`;
  return html`<fieldset class="stack tight"><legend>${t("calendar.exceptions")}</legend>
    ${form.exceptions.map((each, i) => html`<div class="asked-for" key=${i}>${field(i, "date", { type: "date", required: true, label: t("calendar.date") })}${field(i, "hours", { label: t("calendar.hours"), placeholder: t("calendar.closed"), maxlength: "200" })}
      ${field(i, "name", { label: t("person.name"), maxlength: "100" })}<button type="button" class="button" onClick=${() => change(without(form.exceptions, i))}>${t("calendar.drop")}<span class="unseen"> ${each.date}</span></button></div>`)}
    <div><button type="button" class="button small" onClick=${() => change([...form.exceptions, { date: "", hours: "", name: "" }])}>${t("calendar.exceptions.add")}</button></div></fieldset>`;
}

/** Proposes holidays, which are ticked one by one. They are kept at once, and count once they are confirmed. */
export function Proposals({ calendar, onDone }) {
  const [chosen, setChosen] = useState("METROPOLE");
  const { busy, problem, run } = useBusy();
  const ask = (path, body) =>
    run(async () => {
      onDone(await post(`calendars/${calendar.id}/proposals${path}`, body));
    });
  const read = (event) => {
    const file = event.currentTarget.files[0];
    const year = Number(today().slice(0, 4));
    if (file) ask(`?from=${year}&to=${year + 2}`, new Blob([file], { type: "text/calendar" }));
  };
  return html`<section class="card padded stack tight" aria-label=${t("calendar.propose")}><h3>${t("calendar.propose")}</h3><p class="muted small">${t("calendar.propose.why")}</p><${Wrong} problem=${problem} />
    <div class="asked-for"><${Choice} label=${t("calendar.set")} value=${chosen} onValue=${setChosen} options=${SETS.map((each) => [each, t("calendar.set." + each)])} />
      <button type="button" class="button" aria-disabled=${busy} onClick=${() => ask("", { set: chosen })}>${t("calendar.propose.do")}</button>
      <label class="button">${t("calendar.ics")}<input class="unseen" type="file" accept=".ics,text/calendar" onChange=${read} /></label></div></section>`;
}

function Preview({ calendar, form }) {
  const [moved, setMoved] = useState(null);
  const { busy, problem, run } = useBusy();
  const look = () => run(async () => setMoved(await post(`calendars/${calendar.id}/preview`, changeOf(form, unread))));
  return html`<${Wrong} problem=${problem} /><div role="status">${moved && html`<${Note} icon="clock">${t("policy.moved", { count: moved.count })} ${t("policy.late", { count: moved.late })}</${Note}>`}</div>
    <div><button type="button" class="button" aria-disabled=${busy} onClick=${look}>${t("policy.preview")}</button></div>`;
}

export function Edit({ calendar, onDone, onClose }) {
  const save = (form) => patch("calendars/" + calendar.id, changeOf(form, unread), calendar.version);
  return html`<${Sheet} wide title=${calendar.name} initial=${formOf(calendar)} save=${save} onDone=${onDone} onClose=${onClose}>${(field, form, set) => html`
    <${Text} label=${t("person.name")} required maxlength="200" ...${field("name")} /><${Text} label=${t("calendar.zone")} required maxlength="50" ...${field("zone")} />
    <${Week} form=${form} set=${set} /><${Holidays} form=${form} set=${set} /><${Exceptions} form=${form} set=${set} /><${Preview} calendar=${calendar} form=${form} />`}</${Sheet}>`;
}
