/** What is promised for which tickets. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { all, get, patch, post } from "../../lib/api.js";
import { spoken } from "../../lib/durations.js";
import { named, t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { categoryName, teamName } from "../../lib/structure.js";
import { done, Note, useBusy, Wrong } from "../../parts/basics.js";
import { Text } from "../../parts/fields.js";
import { Heading, Open, Things } from "./parts.js";
import { Sheet } from "./sheet.js";

const TARGETS = ["ACCEPTANCE", "FIRST_RESPONSE", "RESOLUTION"];

const matched = ({ team, type, category, priority }) =>
  [team && teamName(team), type && named("kind", type), category && categoryName(category), priority && named("priority", priority)].filter(Boolean).join(" · ");

const budget = (target) => (!target ? "—" : target.duration ? spoken(target.duration) : t("policy.days", { count: target.workingDays }));

/** `4 h`, `4 h 30`, `90 min` or `2 j`, as a budget of the API; undefined if it is none of them. */
export function read(text) {
  const days = /^\s*(\d+)\s*(?:j|d)\w*\s*$/i.exec(text);
  if (days) return { workingDays: Number(days[1]) };
  const hours = /^\s*(\d+)\s*h\w*\s*(\d{1,2})?\s*(?:min)?\s*$/i.exec(text);
  if (hours) return { duration: `PT${hours[1]}H${hours[2] ? Number(hours[2]) + "M" : ""}` };
  const minutes = /^\s*(\d+)\s*min\w*\s*$/i.exec(text);
  return minutes ? { duration: `PT${minutes[1]}M` } : undefined;
}

function written(target) {
  if (!target) return "";
  return target.duration ? spoken(target.duration) : target.workingDays + " " + t("policy.day.letter");
}

function targets(form) {
  return Object.fromEntries(TARGETS.map((name) => {
    if (form[name].trim() === "") return [name, null];
    const given = read(form[name]);
    if (!given) throw new Error(t("policy.unread", { text: form[name] }));
    return [name, { duration: null, workingDays: null, ...given }];
  }));
}

const formOf = (policy) => ({ name: policy.name, ...Object.fromEntries(TARGETS.map((name) => [name, written(policy.targets[name])])) });

async function current({ id }) {
  const policy = await get("sla-policies/" + id);
  return { form: formOf(policy), version: policy.version };
}

/** How many deadlines move, before anything is saved. */
function Preview({ policy, form }) {
  const [moved, setMoved] = useState(null);
  const { busy, problem, run } = useBusy();
  const look = () => run(async () => setMoved(await post(`sla-policies/${policy.id}/preview`, { targets: targets(form) })));
  return html`<${Wrong} problem=${problem} /><div role="status">${moved && html`<${Note} icon="clock">${t("policy.moved", { count: moved.count })} ${t("policy.late", { count: moved.late })}</${Note}>`}</div>
    <div><button type="button" class="button small" aria-disabled=${busy} onClick=${look}>${t("policy.preview")}</button></div>`;
}

export function Policies() {
  const list = useLoad(() => all("sla-policies"), []);
  const [open, setOpen] = useState(null);
  const columns = [
    [t("person.name"), (policy) => policy.name],
    [t("policy.match"), (policy) => matched(policy.match) || t("policy.every")],
    ...TARGETS.map((name) => [t("target." + name), (policy) => html`<span class="figures nowrap">${budget(policy.targets[name])}</span>`]),
    ["", (policy) => html`<${Open} name=${policy.name} onOpen=${() => setOpen(policy)} />`],
  ];
  const save = async (form, version) => {
    await patch("sla-policies/" + open.id, { name: form.name.trim(), targets: targets(form) }, version);
    done(t("saved"));
  };
  const end = () => {
    setOpen(null);
    list.reload();
  };
  const names = { name: t("person.name"), ...Object.fromEntries(TARGETS.map((name) => [name, t("target." + name)])) };
  return html`<${Heading} title=${t("admin.policies")} />
    <${Things} list=${list} columns=${columns} caption=${t("admin.policies")} empty=${t("policy.none")} icon="clock" />
    ${open && html`<${Sheet} title=${open.name} draft=${"policy:" + open.id} initial=${formOf(open)} version=${open.version} current=${() => current(open)} names=${names} save=${save} onDone=${end} onClose=${() => setOpen(null)}>${(field, form) => html`
      <${Text} label=${t("person.name")} required maxlength="200" ...${field("name")} />
      ${TARGETS.map((name) => html`<${Text} key=${name} label=${t("target." + name)} optional ...${field(name, { hint: t("policy.hint") })} />`)}
      <${Preview} policy=${open} form=${form} />`}</${Sheet}>`}`;
}
