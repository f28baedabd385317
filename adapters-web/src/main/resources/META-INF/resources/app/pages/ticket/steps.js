/** The steps that the life of a ticket allows now. The server says which, and what each needs. */
import { html } from "../../lib/html.js";
import { get, post } from "../../lib/api.js";
import { useDraft } from "../../lib/drafts.js";
import { named, t } from "../../lib/i18n.js";
import { Dialog, done, useBusy, Wrong } from "../../parts/basics.js";
import { Choice, Text } from "../../parts/fields.js";
import { Icon } from "../../parts/icons.js";

const SIGNS = { START: "clock", WAIT: "clock", RESUME: "back", RESOLVE: "check", CLOSE: "check", REOPEN: "back", CANCEL: "close" };

/** Steps of which nobody needs to say more, so that one press is enough. */
const PLAIN = new Set(["START", "RESUME"]);

/**
 * Takes a step. What else changed meanwhile, a deadline or a tag, does not hinder it as long as the status is the one that was seen.
 */
export async function takeStep(ticket, said, attempts = 4) {
  try {
    return await post(`tickets/${ticket.id}/transitions`, said, { version: ticket.version });
  } catch (problem) {
    if (problem.slug !== "stale" || attempts === 0) throw problem;
    const now = await get("tickets/" + ticket.id);
    if (now.status !== ticket.status) throw problem;
    return takeStep(now, said, attempts - 1);
  }
}

const instant = (local) => new Date(local).toISOString();

function FieldOf({ field, form, set, wrong }) {
  const common = { label: t("step." + field.name), optional: !field.required, required: field.required, value: form[field.name] ?? "", wrong,
    onValue: (value) => set({ ...form, [field.name]: value }) };
  if (field.values) {
    const options = [...(field.required && form[field.name] ? [] : [["", t("choose")]]), ...field.values.map((value) => [value, named(field.name, value)])];
    return html`<${Choice} ...${common} options=${options} />`;
  }
  if (field.name === "until") return form.waitingFor === "SCHEDULED" ? html`<${Text} ...${common} optional=${false} required type="datetime-local" />` : null;
  return html`<${Text} ...${common} rows=${field.name === "resolution" ? 5 : 2} maxlength=${field.name === "resolution" ? 20000 : 2000} hint=${field.name === "resolution" ? t("step.resolution.hint") : undefined} />`;
}

function body(step, form) {
  const said = { action: step.action };
  for (const { name } of step.fields) {
    if (!form[name] || (name === "until" && form.waitingFor !== "SCHEDULED")) continue;
    said[name] = name === "until" ? instant(form[name]) : form[name];
  }
  return said;
}

/** What hinders a step, with links to it. */
const Blockers = ({ problem }) => html`${(problem?.body?.blockers ?? []).map((id) => html`<a key=${id} href=${"/tickets/" + (id.id ?? id)}>#${id.id ?? id}</a> `)}`;

/** Asks what a step needs and takes it. */
export function StepDialog({ ticket, step, onDone, onClose }) {
  const [form, set, forget] = useDraft(`step:${ticket.id}:${step.action}`, {});
  const { busy, problem, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      await takeStep(ticket, body(step, form));
      forget();
      done(t("step.done." + step.action));
      onDone();
    });
  };
  const needed = [...step.fields].sort((a, b) => Number(b.required) - Number(a.required) || (a.name === "reason" ? 1 : -1));
  return html`<${Dialog} title=${named("action", step.action)} onClose=${onClose}><form onSubmit=${submit}>
    <h2>${named("action", step.action)} · <span class="muted figures">#${ticket.id}</span></h2>
    <${Wrong} problem=${problem} />
    <${Blockers} problem=${problem} />
    ${problem?.slug === "stale" && html`<button type="button" class="button" onClick=${onDone}>${t("conflict.look")}</button>`}
    ${needed.map((field) => html`<${FieldOf} key=${field.name} field=${field} form=${form} set=${set} wrong=${problem?.of?.(field.name)} />`)}
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("cancel")}</button>
      <button class=${"button " + (step.action === "CANCEL" ? "danger" : "main")} aria-disabled=${busy}>${named("action", step.action)}</button></div>
  </form></${Dialog}>`;
}

/** A button for each step. */
export function Steps({ ticket, steps, onChange, open, onOpen }) {
  const { busy, problem, run } = useBusy();
  const take = (step) => {
    if (!PLAIN.has(step.action)) {
      onOpen(step.action);
      return;
    }
    run(async () => {
      await takeStep(ticket, { action: step.action });
      done(t("step.done." + step.action));
      onChange();
    });
  };
  const chosen = steps.find((step) => step.action === open);
  const main = ["START", "RESUME", "RESOLVE", "CLOSE"].find((action) => steps.some((step) => step.action === action));
  const ordered = [...steps].sort((a, b) => Number(b.action === main) - Number(a.action === main));
  return html`<div class="stack tight no-print"><${Wrong} problem=${problem} retry=${problem?.slug === "stale" ? onChange : undefined} />
    <div class="row" role="group" aria-label=${t("step.title")}>${ordered.map((step) => html`<button type="button" key=${step.action} data-action=${step.action}
      class=${"button " + (step.action === main ? "main" : "")} aria-disabled=${busy} onClick=${() => take(step)}><${Icon} name=${SIGNS[step.action] ?? "check"} />${named("action", step.action)}</button>`)}</div>
    ${chosen && html`<${StepDialog} ticket=${ticket} step=${chosen} onClose=${() => onOpen(null)} onDone=${() => { onOpen(null); onChange(); }} />`}
  </div>`;
}
