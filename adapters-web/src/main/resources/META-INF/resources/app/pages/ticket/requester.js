/** What only the requester decides: whether the solution is one, and how it was. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { post } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { go } from "../../lib/router.js";
import { done, Note, useBusy, Wrong } from "../../parts/basics.js";
import { Text } from "../../parts/fields.js";
import { Icon } from "../../parts/icons.js";
import { StepDialog, takeStep } from "./steps.js";

/** Confirms or refuses a solution. */
export function Verdict({ ticket, steps, onChange }) {
  const [refusing, setRefusing] = useState(false);
  const { busy, problem, run } = useBusy();
  const close = steps.find((step) => step.action === "CLOSE");
  const reopen = steps.find((step) => step.action === "REOPEN");
  const confirm = () =>
    run(async () => {
      await takeStep(ticket, { action: "CLOSE" });
      done(t("verdict.thanks"));
      onChange();
    });
  return html`<section class="card padded stack tight call" aria-label=${t("verdict.title")}>
    <h2>${t("verdict.title")}</h2><p class="muted">${t("verdict.why")}</p><${Wrong} problem=${problem} />
    <div class="row">
      ${close && html`<button type="button" class="button main" aria-disabled=${busy} onClick=${confirm}><${Icon} name="check" />${t("verdict.yes")}</button>`}
      ${reopen && html`<button type="button" class="button" onClick=${() => setRefusing(true)}><${Icon} name="back" />${t("verdict.no")}</button>`}
    </div>
    ${refusing && html`<${StepDialog} ticket=${ticket} step=${reopen} onClose=${() => setRefusing(false)} onDone=${() => { setRefusing(false); onChange(); }} />`}
  </section>`;
}

/** One to five, and what one wants to add. */
export function Opinion({ ticket, onChange }) {
  const [score, setScore] = useState(0);
  const [comment, setComment] = useState("");
  const { busy, problem, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    if (score === 0) return;
    run(async () => {
      await post(`tickets/${ticket.id}/satisfaction`, comment.trim() ? { score, comment } : { score });
      done(t("opinion.thanks"));
      onChange();
    });
  };
  return html`<form class="card padded stack" onSubmit=${submit}>
    <fieldset class="stack tight"><legend>${t("opinion.title")}</legend>
      <div class="stars">${[1, 2, 3, 4, 5].map((each) => html`<label key=${each} title=${t("opinion." + each)}>
        <input class="unseen" type="radio" name="score" value=${each} checked=${score === each} onChange=${() => setScore(each)} />
        <span aria-hidden="true">${each}</span><span class="unseen">${each} · ${t("opinion." + each)}</span></label>`)}</div>
      <p class="muted small" role="status">${score ? t("opinion." + score) : t("opinion.scale")}</p></fieldset>
    ${score > 0 && html`<${Text} label=${t("opinion.more")} optional rows="2" value=${comment} onValue=${setComment} maxlength="2000" />`}
    <${Wrong} problem=${problem} />
    <div><button class="button" aria-disabled=${busy || score === 0}>${t("opinion.send")}</button></div>
  </form>`;
}

/** A closed ticket is over; what goes on goes on in another one. */
export function FollowUp({ ticket }) {
  const { busy, problem, run } = useBusy();
  const open = () =>
    run(async () => {
      const next = await post(`tickets/${ticket.id}/follow-ups`, {});
      done(t("followup.done", { id: next.id }));
      go("/tickets/" + next.id);
    });
  return html`<div class="stack tight no-print"><${Wrong} problem=${problem} /><${Note}><span class="row spread"><span>${t("followup.why")}</span>
    <button type="button" class="button small" aria-disabled=${busy} onClick=${open}>${t("followup.open")}</button></span></${Note}></div>`;
}
