/** Choosing a person by name or telephone number. */
import { html } from "../lib/html.js";
import { useEffect, useId, useState } from "preact/hooks";
import { get } from "../lib/api.js";
import { t } from "../lib/i18n.js";
import { isNumber } from "../lib/phones.js";
import { Field } from "./fields.js";

/** A field in which a person is looked for while one types; tells the person, or null. `start` was chosen before. */
export function PersonField({ label, hint, wrong, optional, required, onPerson, start }) {
  const list = useId();
  const [text, setText] = useState(start?.name ?? "");
  const [found, setFound] = useState([]);
  useEffect(() => {
    if (text.trim().length < 1) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        setFound((await get("people?limit=8&q=" + encodeURIComponent(text.trim()), { signal: stop.signal })).items);
      } catch (problem) {
        if (problem.name !== "AbortError") setFound([]);
      }
    }, 180);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  const written = (person) => person.name + (person.login ? ` (${person.login})` : ` (n° ${person.id})`);
  const input = (event) => {
    const value = event.currentTarget.value;
    setText(value);
    onPerson(found.find((person) => written(person) === value || person.name === value) ?? null);
  };
  return html`<${Field} label=${label} hint=${hint ?? t("person.hint")} wrong=${wrong} optional=${optional}>${(tied) =>
    html`<input class="input" type="text" autocomplete="off" list=${list} required=${required} value=${text} onInput=${input} ...${tied} />
      <datalist id=${list}>${found.map((person) => html`<option key=${person.id} value=${written(person)} label=${isNumber(text) ? `${text} · ${person.name} · ${person.phone ?? ""}` : undefined}></option>`)}</datalist>`}
  </${Field}>`;
}
