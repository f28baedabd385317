/** Choosing what stands in the queue. */
import { html } from "../../lib/html.js";
import { COLUMNS } from "../../lib/queue.js";
import { t } from "../../lib/i18n.js";
import { Dialog } from "../../parts/basics.js";

export default function Columns({ shown, onShown, onClose }) {
  const turn = (name) => onShown(shown.includes(name) ? shown.filter((each) => each !== name) : [...shown, name]);
  return html`<${Dialog} title=${t("columns.title")} onClose=${onClose}><div class="inside"><h2>${t("columns.title")}</h2><p class="muted">${t("columns.why")}</p>
    <fieldset class="stack tight"><legend class="unseen">${t("columns.title")}</legend>${COLUMNS.map((name) => html`<label class="check" key=${name}>
      <input type="checkbox" checked=${shown.includes(name)} onChange=${() => turn(name)} />${t("columns." + name)}</label>`)}</fieldset>
    <div class="ends"><button type="button" class="button" onClick=${() => onShown(null)}>${t("columns.usual")}</button><button type="button" class="button main" onClick=${onClose}>${t("close")}</button></div></div></${Dialog}>`;
}
