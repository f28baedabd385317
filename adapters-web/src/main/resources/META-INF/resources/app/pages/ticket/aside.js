/** What is known of a ticket beside what was said: facts, who works on it, what was promised. */
import { html } from "../../lib/html.js";
import { useEffect, useState } from "preact/hooks";
import { moment, named, t } from "../../lib/i18n.js";
import { categoryName, categoryOptions, teamName, teamOptions } from "../../lib/structure.js";
import { Person, Priority, Time } from "../../parts/basics.js";
import { Clock, standing } from "../../parts/clocks.js";
import { CustomFacts, needCustomFields } from "../../parts/custom.js";
import { Options } from "../../parts/fields.js";
import { Explanation } from "./sla.js";
import { People } from "./assignments.js";

const PRIORITIES = ["CRITICAL", "HIGH", "NORMAL", "LOW"];
const LEVELS = ["HIGH", "MEDIUM", "LOW"];

const options = (kind, values) => values.map((value) => [value, named(kind, value)]);

/** A fact that is changed where it stands. */
function Fact({ field, ticket, change, list, none, number }) {
  const send = (value) => change({ [field]: value === "" ? null : number ? Number(value) : value });
  return html`<dt id=${"f-" + field}>${t("field." + field)}</dt>
    <dd><${Options} aria-labelledby=${"f-" + field} value=${ticket[field] ?? ""} onValue=${send} options=${none ? [["", none], ...list] : list} /></dd>`;
}

function Editable({ ticket, change }) {
  return html`
    <${Fact} field="priority" ticket=${ticket} change=${change} list=${options("priority", PRIORITIES)} />
    <${Fact} field="type" ticket=${ticket} change=${change} list=${options("kind", ["INCIDENT", "REQUEST"])} />
    <${Fact} field="category" ticket=${ticket} change=${change} list=${categoryOptions(ticket.category)} number />
    <${Fact} field="team" ticket=${ticket} change=${change} list=${teamOptions(ticket.team)} none=${t("none")} number />
    <${Fact} field="impact" ticket=${ticket} change=${change} list=${options("impact", LEVELS)} />
    <${Fact} field="urgency" ticket=${ticket} change=${change} list=${options("urgency", LEVELS)} />`;
}

const Readable = ({ ticket }) => html`
  <dt>${t("field.priority")}</dt><dd><${Priority} priority=${ticket.priority} /></dd>
  <dt>${t("field.type")}</dt><dd>${named("kind", ticket.type)}</dd>
  <dt>${t("field.category")}</dt><dd>${categoryName(ticket.category)}</dd>
  ${ticket.team && html`<dt>${t("field.team")}</dt><dd>${teamName(ticket.team)}</dd>`}`;

/** Tags, written with commas between them. */
function Tags({ ticket, change }) {
  const [text, setText] = useState(null);
  const save = async (event) => {
    event.preventDefault();
    const tags = [...new Set(text.split(",").map((tag) => tag.trim()).filter(Boolean))];
    if (await change({ tags })) setText(null);
  };
  if (text !== null) {
    return html`<form class="row grow" onSubmit=${save}><input class="input" aria-labelledby="f-tags" value=${text} onInput=${(event) => setText(event.currentTarget.value)} /><button class="button small">${t("save")}</button>
      <button type="button" class="button small" onClick=${() => setText(null)}>${t("cancel")}</button></form>`;
  }
  return html`${ticket.tags.map((tag) => html`<span class="pill plain" key=${tag}><bdi>${tag}</bdi></span>`)}
    <button type="button" class="button quiet small" onClick=${() => setText(ticket.tags.join(", "))}>${t(ticket.tags.length ? "edit" : "add")}<span class="unseen"> ${t("field.tags")}</span></button>`;
}

function Clocks({ ticket }) {
  const [open, setOpen] = useState(false);
  const shown = ["acceptance", "firstResponse", "resolution"].filter((name) => ticket.sla[name] && ticket.sla[name].state !== "NONE");
  return html`<section class="card section" aria-label=${t("clock.title")}><h2>${t("clock.title")}</h2>
    ${shown.length === 0 && html`<p class="muted small">${t("clock.none.why")}</p>`}
    ${shown.map((name) => html`<div class="clock" key=${name}><span class="row spread"><span>${t("target." + name)}</span><${Clock} clock=${ticket.sla[name]} /></span>
      ${ticket.sla[name].deadline && html`<span class="muted small">${t(standing(ticket.sla[name]) === "fine" ? "clock.was" : "clock.until", { when: moment(ticket.sla[name].deadline) })}</span>`}</div>`)}
    ${shown.length > 0 && html`<div class="no-print"><button type="button" class="button quiet small" onClick=${() => setOpen(true)}>${t("clock.why")}</button></div>`}
    ${open && html`<${Explanation} ticket=${ticket} onClose=${() => setOpen(false)} />`}
  </section>`;
}

export function Aside({ ticket, staff, change, onChange }) {
  useEffect(() => {
    needCustomFields();
  }, []);
  return html`<aside class="aside" aria-label=${t("facts.title")}>
    <section class="card section" aria-label=${t("facts.title")}><dl class="facts">
      ${staff ? html`<${Editable} ticket=${ticket} change=${change} />` : html`<${Readable} ticket=${ticket} />`}
      <dt>${t("field.requester")}</dt><dd><${Person} person=${ticket.requester} /></dd>
      ${staff && html`<dt id="f-tags">${t("field.tags")}</dt><dd><${Tags} ticket=${ticket} change=${change} /></dd>`}
      <dt>${t("field.createdAt")}</dt><dd><${Time} at=${ticket.createdAt} /></dd>
      <dt>${t("field.channel")}</dt><dd>${named("channel", ticket.channel)}</dd>
      <${CustomFacts} ticket=${ticket} />
      ${ticket.dueDate && html`<dt>${t("field.dueDate")}</dt><dd><${Time} at=${ticket.dueDate} /></dd>`}
    </dl></section>
    <${People} ticket=${ticket} staff=${staff} onChange=${onChange} />
    <${Clocks} ticket=${ticket} />
  </aside>`;
}
