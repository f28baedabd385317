/** A calendar to fill in: hours of the week, holidays, days with hours of their own; what moves is shown before it is saved. */
import { html } from "../../lib/html.js";
import { useRef, useState } from "preact/hooks";
import { get, onceKey, patch, post } from "../../lib/api.js";
import { blank, changeOf, DAYS, formOf, newOf, ticked } from "../../lib/hours.js";
import { brief, day, t } from "../../lib/i18n.js";
import { Note, useBusy, Wrong } from "../../parts/basics.js";
import { Choice, Text } from "../../parts/fields.js";
import { Sheet } from "./sheet.js";

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

function Preview({ calendar, form }) {
  const [moved, setMoved] = useState(null);
  const { busy, problem, run } = useBusy();
  const look = () => run(async () => setMoved(await post(`calendars/${calendar.id}/preview`, changeOf(form, unread))));
  return html`<${Wrong} problem=${problem} /><div role="status">${moved && html`<${Note} icon="clock">${t("policy.moved", { count: moved.count })} ${t("policy.late", { count: moved.late })}</${Note}>`}</div>
    <div><button type="button" class="button" aria-disabled=${busy} onClick=${look}>${t("policy.preview")}</button></div>`;
}

async function current({ id }) {
  const calendar = await get("calendars/" + id);
  return { form: formOf(calendar), version: calendar.version };
}

const NAMES = () => ({ name: t("person.name"), zone: t("calendar.zone"), holidays: t("calendar.holidays"), exceptions: t("calendar.exceptions"), ...Object.fromEntries(DAYS.map((name) => ["weekly/" + name, t("day." + name)])) });

/** A calendar to change, or a new one where there is none; `onDone` is given the new one. */
export function Edit({ calendar, onDone, onClose }) {
  const made = useRef(undefined);
  const once = useRef({ said: "", key: "" });
  const add = async (form) => {
    const said = newOf(form, unread);
    const text = JSON.stringify(said);
    if (once.current.said !== text) once.current = { said: text, key: onceKey() };
    made.current = await post("calendars", said, { once: once.current.key });
  };
  const save = (form, version) => (calendar ? patch("calendars/" + calendar.id, changeOf(form, unread), version) : add(form));
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return html`<${Sheet} wide title=${calendar?.name ?? t("calendar.add")} draft=${"calendar:" + (calendar?.id ?? "")} initial=${calendar ? formOf(calendar) : blank(zone)} version=${calendar?.version}
    current=${calendar && (() => current(calendar))} names=${NAMES()} save=${save} onDone=${() => onDone(made.current)} onClose=${onClose}>${(field, form, set) => html`
    <${Text} label=${t("person.name")} required maxlength="200" ...${field("name")} /><${Text} label=${t("calendar.zone")} required maxlength="50" hint=${t("calendar.zone.hint")} ...${field("zone")} />
    <${Week} form=${form} set=${set} /><${Holidays} form=${form} set=${set} /><${Exceptions} form=${form} set=${set} />${calendar && html`<${Preview} calendar=${calendar} form=${form} />`}`}</${Sheet}>`;
}
