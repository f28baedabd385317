/** Who works on a ticket: one lead, any number of contributors, each with their own answer. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { patch, post, remove } from "../../lib/api.js";
import { moment, named, t } from "../../lib/i18n.js";
import { me } from "../../lib/session.js";
import { teamName, teamOptions } from "../../lib/structure.js";
import { Dialog, done, Person, useBusy, Wrong } from "../../parts/basics.js";
import { Choice, Text } from "../../parts/fields.js";
import { Icon } from "../../parts/icons.js";
import { PersonField } from "../../parts/people.js";

const address = (ticket, assignment) => `tickets/${ticket.id}/assignments/${assignment.id}`;

/** Says no, and why. */
function Decline({ ticket, assignment, onDone, onClose }) {
  const [reason, setReason] = useState("");
  const { busy, problem, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      await patch(address(ticket, assignment), { state: "DECLINED", reason }, "*");
      onDone();
    });
  };
  return html`<${Dialog} title=${t("assign.decline")} onClose=${onClose}><form onSubmit=${submit}><h2>${t("assign.decline")}</h2><${Wrong} problem=${problem} />
    <${Text} label=${t("step.reason")} rows="2" required value=${reason} onValue=${setReason} maxlength="2000" />
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("cancel")}</button><button class="button main" aria-disabled=${busy}>${t("assign.decline")}</button></div></form></${Dialog}>`;
}

function Ask({ ticket, onDone, onClose }) {
  const [person, setPerson] = useState(null);
  const [team, setTeam] = useState("");
  const [role, setRole] = useState(ticket.lead ? "CONTRIBUTOR" : "LEAD");
  const { busy, problem, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      await post(`tickets/${ticket.id}/assignments`, team ? { team: Number(team) } : { person: person.id, role });
      done(t("assign.asked"));
      onDone();
    });
  };
  return html`<${Dialog} title=${t("assign.ask")} onClose=${onClose}><form onSubmit=${submit}><h2>${t("assign.ask")}</h2><${Wrong} problem=${problem} />
    <${PersonField} label=${t("assign.person")} onPerson=${setPerson} />
    <${Choice} label=${t("assign.role")} value=${role} onValue=${setRole} options=${["LEAD", "CONTRIBUTOR"].map((each) => [each, t("role." + each)])} />
    <${Choice} label=${t("assign.team")} optional value=${team} onValue=${setTeam} options=${[["", t("none")], ...teamOptions()]} />
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("cancel")}</button>
      <button class="button main" aria-disabled=${busy || (!person && !team)} disabled=${!person && !team}>${t("assign.send")}</button></div></form></${Dialog}>`;
}

function Mine({ ticket, assignment, act, onDecline }) {
  const say = (state) => act(() => patch(address(ticket, assignment), { state }, "*"));
  if (assignment.state === "ASKED") {
    return html`<span class="row tight no-print"><button type="button" class="button main small" onClick=${() => say("ACCEPTED")}>${t("assign.accept")}</button>
      <button type="button" class="button small" onClick=${() => onDecline(assignment)}>${t("assign.decline")}</button></span>`;
  }
  if (assignment.state !== "ACCEPTED") return null;
  return html`<span class="row tight no-print">${assignment.role === "CONTRIBUTOR" && html`<button type="button" class="button small" onClick=${() => say("DONE")}>${t("assign.done")}</button>`}
    <button type="button" class="button quiet small" onClick=${() => act(() => remove(address(ticket, assignment)))}>${t("assign.leave")}</button></span>`;
}

function Row({ ticket, assignment, staff, act, onDecline }) {
  const mine = assignment.person?.id === me.value.id;
  const name = assignment.person?.name ?? teamName(assignment.team);
  return html`<li class="stack tight"><span class="row spread">
      ${assignment.person ? html`<${Person} person=${assignment.person} />` : html`<span class="row tight"><${Icon} name="people" />${name}</span>`}
      <span class="small muted">${t("role." + assignment.role)} · ${named("assignment", assignment.state)}</span></span>
    ${assignment.state === "ASKED" && assignment.acceptBy && html`<span class="small muted">${t("assign.by", { when: moment(assignment.acceptBy) })}</span>`}
    ${mine ? html`<${Mine} ticket=${ticket} assignment=${assignment} act=${act} onDecline=${onDecline} />` : staff && ["ASKED", "ACCEPTED"].includes(assignment.state) &&
      html`<span class="no-print"><button type="button" class="button quiet small" aria-label=${t("assign.remove.whom", { name })} onClick=${() => act(() => remove(address(ticket, assignment)))}>${t("assign.remove")}</button></span>`}</li>`;
}

/** Becomes the lead. */
export const take = (ticket) => post(`tickets/${ticket.id}/assignments/take`, {});

export function People({ ticket, staff, onChange }) {
  const [asking, setAsking] = useState(false);
  const [declining, setDeclining] = useState(null);
  const { problem, run } = useBusy();
  const act = (work) =>
    run(async () => {
      await work();
      onChange();
    });
  const end = () => {
    setAsking(false);
    setDeclining(null);
    onChange();
  };
  const open = !["RESOLVED", "CLOSED"].includes(ticket.status);
  const shown = ticket.assignments.filter((assignment) => assignment.state !== "DECLINED");
  return html`<section class="card section" aria-label=${t("assign.title")}><h2>${t("assign.title")}</h2>
    ${!ticket.lead && html`<p class="muted small">${t("assign.nobody")}</p>`}
    ${shown.length > 0 && html`<ul role="list" class="stack tight">${shown.map((assignment) => html`<${Row} key=${assignment.id} ticket=${ticket} assignment=${assignment} staff=${staff && open} act=${act} onDecline=${setDeclining} />`)}</ul>`}
    <${Wrong} problem=${problem} />
    ${staff && open && html`<div class="row no-print">
      ${!ticket.lead && html`<button type="button" class="button main small" data-take onClick=${() => act(() => take(ticket))}>${t("assign.take")}</button>`}
      <button type="button" class="button small" onClick=${() => setAsking(true)}><${Icon} name="plus" />${t("assign.ask")}</button></div>`}
    ${asking && html`<${Ask} ticket=${ticket} onDone=${end} onClose=${() => setAsking(false)} />`}
    ${declining && html`<${Decline} ticket=${ticket} assignment=${declining} onDone=${end} onClose=${() => setDeclining(null)} />`}
  </section>`;
}
