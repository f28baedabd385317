/** Fields that an organisation has added to its tickets. */
import { html } from "../lib/html.js";
import { signal } from "@preact/signals";
import { get } from "../lib/api.js";
import { day, language, number, t } from "../lib/i18n.js";
import { Choice, Text } from "./fields.js";
import { PersonField } from "./people.js";

const fields = signal([]);
let asked = false;

/** Sees to it that they are known some time. */
export async function needCustomFields() {
  if (asked) return;
  asked = true;
  try {
    fields.value = (await get("custom-fields")).items;
  } catch {
    asked = false;
  }
}

const label = (words) => words[language.value] ?? words.fr;

/** Those that a ticket of this type has. */
export const customFields = (type) => fields.value.filter((field) => field.active && field.appliesTo.includes(type));

/** What was typed, as the API takes it; what is empty is left out. */
export function customValues(type, typed) {
  const given = customFields(type).filter(({ key }) => typed[key] !== undefined && typed[key] !== "");
  return Object.fromEntries(given.map((field) => [field.key, field.type === "NUMBER" ? Number(typed[field.key]) : typed[field.key]]));
}

/** A control for one of them. */
function Control({ field, value, onValue, wrong }) {
  const common = { label: label(field.label), optional: !field.required, required: field.required, wrong, onValue };
  switch (field.type) {
    case "CHOICE":
      return html`<${Choice} ...${common} value=${value} options=${[["", t("choose")], ...field.choices.map((choice) => [choice.value, label(choice.label)])]} />`;
    case "PERSON":
      return html`<${PersonField} ...${common} onPerson=${(person) => onValue(person ? person.id : "")} />`;
    case "NUMBER":
      return html`<${Text} ...${common} value=${value} type="number" step="any" />`;
    case "DATE":
      return html`<${Text} ...${common} value=${value} type="date" />`;
    default:
      return html`<${Text} ...${common} value=${value} />`;
  }
}

/** All fields of a type of ticket, to fill in. */
export const CustomControls = ({ type, typed, onTyped, problem }) =>
  html`${customFields(type).map((field) => html`<${Control} key=${field.key} field=${field} value=${typed[field.key] ?? ""} wrong=${problem?.of?.("customFields/" + field.key)}
    onValue=${(value) => onTyped({ ...typed, [field.key]: value })} />`)}`;

function spoken(field, value) {
  if (field.type === "CHOICE") return label(field.choices.find((choice) => choice.value === value)?.label ?? { fr: value, en: value });
  if (field.type === "NUMBER") return number(value);
  if (field.type === "DATE") return day(value);
  return field.type === "PERSON" ? t("person.number", { id: value }) : String(value);
}

/** What a ticket says in them, as facts. */
export const CustomFacts = ({ ticket }) =>
  html`${fields.value.filter(({ key }) => ticket.customFields[key] !== undefined).map((field) => html`<dt key=${"t" + field.key}>${label(field.label)}</dt><dd key=${"d" + field.key}><bdi>${spoken(field, ticket.customFields[field.key])}</bdi></dd>`)}`;
