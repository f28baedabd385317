/** Rewriting the title and the description. */
import { html } from "../../lib/html.js";
import { useDraft } from "../../lib/drafts.js";
import { t } from "../../lib/i18n.js";
import { Dialog, useBusy } from "../../parts/basics.js";
import { Text } from "../../parts/fields.js";

export function EditText({ ticket, change, onClose }) {
  const [form, set, forget] = useDraft("edit:" + ticket.id, { title: ticket.title, description: ticket.description });
  const { busy, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    const mine = {};
    if (form.title !== ticket.title) mine.title = form.title;
    if (form.description !== ticket.description) mine.description = form.description;
    run(async () => {
      if (Object.keys(mine).length && !(await change(mine))) return;
      forget();
      onClose();
    });
  };
  return html`<${Dialog} title=${t("ticket.text")} class="wide" onClose=${onClose}><form onSubmit=${submit}><h2>${t("ticket.text")}</h2>
    <${Text} label=${t("field.title")} value=${form.title} onValue=${(title) => set({ ...form, title })} required maxlength="200" />
    <${Text} label=${t("field.description")} rows="8" value=${form.description} onValue=${(description) => set({ ...form, description })} maxlength="20000" />
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("cancel")}</button><button class="button main" aria-disabled=${busy}>${t("save")}</button></div></form></${Dialog}>`;
}
