/** Merging a ticket into another one, and taking it out again. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { get, post, remove } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { go } from "../../lib/router.js";
import { Dialog, done, Status, useBusy, Wrong } from "../../parts/basics.js";
import { Text } from "../../parts/fields.js";
import { Icon } from "../../parts/icons.js";

/** Shows the other ticket before anything is merged into it. */
function Merge({ ticket, onClose }) {
  const [number, setNumber] = useState("");
  const [into, setInto] = useState(null);
  const { busy, problem, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      if (!into) {
        setInto(await get("tickets/" + number.replace("#", "").trim()));
        return;
      }
      await post(`tickets/${ticket.id}/merge`, { into: into.id });
      done(t("merge.done", { id: into.id }));
      onClose();
      go("/tickets/" + into.id);
    });
  };
  return html`<${Dialog} title=${t("merge.title")} onClose=${onClose}><form onSubmit=${submit}><h2>${t("merge.title")}</h2><p class="muted">${t("merge.why")}</p><${Wrong} problem=${problem} />
    <${Text} label=${t("merge.into")} value=${number} onValue=${(value) => { setNumber(value); setInto(null); }} required pattern="#?[0-9]+" inputmode="numeric" wrong=${problem?.of?.("into")} />
    <div role="status">${into && html`<p class="row"><span class="muted figures">#${into.id}</span><bdi class="strong">${into.title}</bdi><${Status} status=${into.status} /></p>`}</div>
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("cancel")}</button><button class="button main" aria-disabled=${busy}>${t(into ? "merge.do" : "merge.look")}</button></div></form></${Dialog}>`;
}

export function Merging({ ticket, onChange }) {
  const [open, setOpen] = useState(false);
  const { busy, problem, run } = useBusy();
  const undo = () =>
    run(async () => {
      await remove(`tickets/${ticket.id}/merge`);
      done(t("merge.undone"));
      onChange();
    });
  if (ticket.mergedInto) {
    return html`<div class="stack tight no-print"><${Wrong} problem=${problem} /><div><button type="button" class="button small" aria-disabled=${busy} onClick=${undo}><${Icon} name="back" />${t("merge.undo")}</button></div></div>`;
  }
  if (ticket.status === "CLOSED") return null;
  return html`<div class="no-print"><button type="button" class="button quiet small" onClick=${() => setOpen(true)}><${Icon} name="link" />${t("merge.title")}</button>
    ${open && html`<${Merge} ticket=${ticket} onClose=${() => setOpen(false)} />`}</div>`;
}
