/** Fields of forms: a name, a hint, what is wrong. */
import { html } from "../lib/html.js";
import { useId } from "preact/hooks";
import { t } from "../lib/i18n.js";
import { Icon } from "./icons.js";

/** A field; `children` gets the attributes that tie the control to its name, hint and error. */
export function Field({ label, hint, wrong, optional, children }) {
  const id = useId();
  const about = [hint && id + "h", wrong && id + "w"].filter(Boolean).join(" ") || undefined;
  return html`<div class="field">
    <label for=${id}>${label}${optional && html` <span class="muted small">${t("optional")}</span>`}</label>
    ${children({ id, "aria-describedby": about, "aria-invalid": wrong ? "true" : undefined })}
    ${hint && html`<span class="hint" id=${id + "h"}>${hint}</span>`}
    ${wrong && html`<span class="wrong" id=${id + "w"}><${Icon} name="warn" />${wrong}</span>`}
  </div>`;
}

/** A line of text, or an area where `rows` are wanted. */
export function Text({ label, hint, wrong, optional, value, onValue, rows, type = "text", ...rest }) {
  const input = (event) => onValue(event.currentTarget.value);
  return html`<${Field} label=${label} hint=${hint} wrong=${wrong} optional=${optional}>${(tied) =>
    rows
      ? html`<textarea class="input" dir="auto" rows=${rows} value=${value} onInput=${input} ...${tied} ...${rest}></textarea>`
      : html`<input class="input" dir=${type === "text" ? "auto" : undefined} type=${type} value=${value} onInput=${input} ...${tied} ...${rest} />`}
  </${Field}>`;
}

/** A choice of few; options are `[value, words]`. */
export function Choice({ label, hint, wrong, optional, value, onValue, options, ...rest }) {
  return html`<${Field} label=${label} hint=${hint} wrong=${wrong} optional=${optional}>${(tied) =>
    html`<${Options} value=${value} onValue=${onValue} options=${options} ...${tied} ...${rest} />`}
  </${Field}>`;
}

/** The bare control of a {@link Choice}. */
export const Options = ({ value, onValue, options, class: extra = "", ...rest }) =>
  html`<select class=${"input " + extra} value=${value ?? ""} onChange=${(event) => onValue(event.currentTarget.value)} ...${rest}>
    ${options.map(([each, words]) => html`<option key=${each} value=${each} selected=${String(each) === String(value ?? "")}>${words}</option>`)}
  </select>`;
