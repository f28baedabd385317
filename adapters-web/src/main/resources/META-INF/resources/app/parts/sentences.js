/** The state of a ticket as one would say it to the person who waits for it. */
import { html, classes } from "../lib/html.js";
import { day, moment, t } from "../lib/i18n.js";
import { teamName } from "../lib/structure.js";
import { Status, Time } from "./basics.js";

function by(ticket) {
  const deadline = ticket.sla?.resolution?.deadline;
  return deadline && ["RUNNING", "PAUSED"].includes(ticket.sla.resolution.state) ? " " + t("say.by", { when: moment(deadline) }) : "";
}

function waiting(ticket, forRequester) {
  const name = ticket.lead?.name ?? teamName(ticket.team) ?? "";
  switch (ticket.waitingFor) {
    case "REQUESTER": if (!forRequester) return t("say.waits.them", { name: ticket.requester.name });
      return t("say.waits.you", { name: name || t("say.somebody") });
    case "SCHEDULED": return ticket.waitingUntil ? t("say.waits.until", { when: day(ticket.waitingUntil) }) : t("say.waits.date");
    case "DEPENDENCY": return t("say.waits.other");
    default: return t("say.waits.third");
  }
}

function open(ticket) {
  const first = ticket.sla?.firstResponse;
  const soon = first?.state === "RUNNING" && first.deadline ? " " + t("say.answer", { when: moment(first.deadline) }) : "";
  if (ticket.lead) return t("say.asked", { name: ticket.lead.name }) + soon;
  return (teamName(ticket.team) ? t("say.queue", { team: teamName(ticket.team) }) : t("say.received")) + soon;
}

/** One or two sentences: who does what, and until when; to the requester, or to others about them. */
export function sentence(ticket, forRequester = true) {
  switch (ticket.status) {
    case "OPEN": return open(ticket);
    case "IN_PROGRESS": return t(ticket.lead ? "say.works" : "say.worked", { name: ticket.lead?.name ?? "" }) + by(ticket);
    case "WAITING": return waiting(ticket, forRequester);
    case "RESOLVED": return t(forRequester ? "say.resolved" : "say.confirm", { name: ticket.requester.name });
    default: return t("say.closed." + (ticket.outcome ?? "SOLVED"));
  }
}

/** Whether it is the reader's turn. */
export const mine = (ticket) => ticket.status === "RESOLVED" || (ticket.status === "WAITING" && ticket.waitingFor === "REQUESTER");

export const Sentences = ({ tickets }) => html`<ul role="list" class="card sentences">
  ${tickets.map((ticket) => html`<li key=${ticket.id}><a class=${classes("sentence", mine(ticket) && "call")} href=${"/tickets/" + ticket.id}>
    <bdi class="what">${ticket.title}</bdi><span class="how">${sentence(ticket)}</span>
    <span class="when"><${Status} status=${ticket.status} /><span class="muted small"><span class="figures">#${ticket.id}</span> · <${Time} at=${ticket.updatedAt} relative /></span></span>
  </a></li>`)}
</ul>`;
