/** A ticket: what was asked, what was said, what is to be done. */
import { html } from "../../lib/html.js";
import { useEffect, useRef, useState } from "preact/hooks";
import { all, get } from "../../lib/api.js";
import { named, t } from "../../lib/i18n.js";
import { bind } from "../../lib/keys.js";
import { readUpTo } from "../../lib/attend.js";
import { useLive, useLoad } from "../../lib/load.js";
import { me, worksOnTickets } from "../../lib/session.js";
import { Bones, Empty, failed, Note, Prose, Status, Time, Title, Wrong } from "../../parts/basics.js";
import { Attached } from "../../parts/files.js";
import { Icon } from "../../parts/icons.js";
import { sentence } from "../../parts/sentences.js";
import { Aside } from "./aside.js";
import { take } from "./assignments.js";
import { Conflict, useChange } from "./change.js";
import { Composer } from "./composer.js";
import { EditText } from "./text.js";
import { Links } from "./links.js";
import { Merging } from "./merging.js";
import { Present, usePresence, Writers } from "./presence.js";
import { FollowUp, Opinion, Verdict } from "./requester.js";
import { Splitting } from "./splitting.js";
import { Steps } from "./steps.js";
import { Timeline } from "./timeline.js";
import { Watchers } from "./watchers.js";

async function load(id) {
  const base = "tickets/" + encodeURIComponent(id);
  const [ticket, comments, history, attachments, links, steps] = await Promise.all([
    get(base), all(base + "/comments"), all(base + "/history"), all(base + "/attachments"), all(base + "/links"), get(base + "/transitions"),
  ]);
  return { ticket, comments, history, attachments, links, steps: steps.items };
}

/** Keys of this page. */
function useKeys(staff, ticket, write, reload) {
  useEffect(() => {
    if (!ticket) return undefined;
    const step = () => /** @type {HTMLElement | null} */ (document.querySelector("[data-action]"))?.focus();
    const taking = () => staff && !ticket.lead && take(ticket).then(reload, failed);
    return bind({ reply: () => write("PUBLIC"), note: () => staff && write("INTERNAL"), steps: step, take: taking });
  }, [ticket, staff]);
}

function Head({ ticket, staff, change, here }) {
  const [editing, setEditing] = useState(false);
  const may = staff || (ticket.requester.id === me.value.id && ticket.status === "OPEN");
  return html`<header class="ticket-head">
    <div class="row muted small"><span class="figures">#${ticket.id}</span><${Status} status=${ticket.status} />
      ${ticket.waitingFor && html`<span>${named("waitingFor", ticket.waitingFor)}</span>`}
      ${ticket.outcome && ticket.outcome !== "SOLVED" && html`<span>${named("outcome", ticket.outcome)}</span>`}
      ${ticket.confidential && html`<span class="pill late"><${Icon} name="lock" />${t("confidential")}</span>`}
      <span>${t("ticket.by")} <bdi>${ticket.requester.name}</bdi>, <${Time} at=${ticket.createdAt} relative /></span></div>
    <div class="row spread"><div class="grow"><${Title} text=${"#" + ticket.id + " " + ticket.title}><bdi>${ticket.title}</bdi></${Title}></div>
      ${may && ticket.status !== "CLOSED" && html`<button type="button" class="button quiet small no-print" onClick=${() => setEditing(true)}>${t("edit")}<span class="unseen"> ${t("ticket.text")}</span></button>`}</div>
    <div class="row spread"><p class="muted">${sentence(ticket, ticket.requester.id === me.value.id)}</p><${Present} here=${here} /></div>
    ${ticket.mergedInto && html`<${Note} icon="link"><a href=${"/tickets/" + ticket.mergedInto}>${t("ticket.merged", { id: ticket.mergedInto })}</a></${Note}>`}
    ${ticket.followUpOf && html`<p class="small"><a href=${"/tickets/" + ticket.followUpOf}>${t("ticket.follows", { id: ticket.followUpOf })}</a></p>`}
    ${editing && html`<${EditText} ticket=${ticket} change=${change} onClose=${() => setEditing(false)} />`}
  </header>`;
}

const Solution = ({ ticket }) => html`<section class="said solution" aria-label=${t("solution")}><span class="avatar large"><${Icon} name="check" /></span>
  <div class="bubble"><p class="by"><strong>${t("solution")}</strong>${ticket.resolvedAt && html`<${Time} at=${ticket.resolvedAt} />`}</p><${Prose} text=${ticket.resolution} /></div></section>`;

function Rated({ ticket }) {
  const { score, comment } = ticket.satisfaction;
  return html`<${Note} icon="star"><span class="strong">${t("opinion.given", { score })} · ${t("opinion." + score)}</span>${comment && html`<p dir="auto">${comment}</p>`}</${Note}>`;
}

function Body({ data, set, reload }) {
  const { ticket, comments, history, attachments, links, steps } = data;
  const staff = worksOnTickets.value;
  const requester = ticket.requester.id === me.value.id;
  const [kind, setKind] = useState("PUBLIC");
  const [step, setStep] = useState(null);
  const input = useRef(null);
  const presence = usePresence(ticket.id, history.at(-1)?.sequence);
  const { change, conflict, choose } = useChange(ticket, (next) => {
    set({ ...data, ticket: { ...next } });
    reload();
  });
  const write = (which) => {
    setKind(which);
    requestAnimationFrame(() => input.current?.focus());
  };
  useKeys(staff, ticket, write, reload);
  const over = ticket.status === "CLOSED";
  const asks = requester && ticket.status === "RESOLVED";
  const shownSteps = asks ? steps.filter((each) => !["CLOSE", "REOPEN"].includes(each.action)) : steps;
  const rates = requester && !ticket.satisfaction && (ticket.status === "RESOLVED" || (over && ticket.outcome === "SOLVED"));
  return html`<div class="page full"><div class="ticket"><div class="stack">
      <${Head} ticket=${ticket} staff=${staff} change=${change} here=${presence.here} />
      ${shownSteps.length > 0 && html`<${Steps} ticket=${ticket} steps=${shownSteps} onChange=${reload} open=${step} onOpen=${setStep} />`}
      ${ticket.description && html`<section class="card padded" aria-label=${t("field.description")}><${Prose} text=${ticket.description} /></section>`}
      ${attachments.length > 0 && html`<section aria-label=${t("file.title")}><${Attached} files=${attachments} /></section>`}
      <${Timeline} ticket=${ticket} comments=${comments} history=${history} read=${readUpTo(comments, history, presence.others, me.value.id)} onChange=${reload} />
      ${ticket.resolution && html`<${Solution} ticket=${ticket} />`}
      ${ticket.satisfaction && html`<${Rated} ticket=${ticket} />`}
      ${asks && html`<${Verdict} ticket=${ticket} steps=${steps} onChange=${reload} />`}
      ${rates && html`<${Opinion} ticket=${ticket} onChange=${reload} />`}
      ${over && requester && html`<${FollowUp} ticket=${ticket} />`}
      <${Writers} here=${presence.here} />
      ${!over && html`<${Composer} onDoing=${presence.typing} ticket=${ticket} comments=${comments} staff=${staff} kind=${staff ? kind : "PUBLIC"} onKind=${setKind} onSent=${reload} input=${input} />`}
    </div>
    <div class="stack"><${Aside} ticket=${ticket} staff=${staff} change=${change} onChange=${reload} /><${Links} ticket=${ticket} links=${links} staff=${staff} onChange=${reload} />
      <${Watchers} ticket=${ticket} staff=${staff} />${staff && html`<${Merging} ticket=${ticket} onChange=${reload} /><${Splitting} ticket=${ticket} comments=${comments} />`}</div></div>
    ${conflict && html`<${Conflict} conflict=${conflict} onChoose=${choose} />`}
  </div>`;
}

export default function TicketPage({ id }) {
  const loaded = useLoad(() => load(id), [id]);
  useLive((event) => String(event.ticket) === id, loaded.reload, 250);
  const { data, problem } = loaded;
  const right = data && String(data.ticket.id) === id;
  if (problem && !right) {
    if (problem.status !== 404) return html`<div class="page narrow"><${Title}>#${id}</${Title}><${Wrong} problem=${problem} retry=${loaded.reload} /></div>`;
    return html`<div class="page narrow"><${Title}>${t("ticket.none")}</${Title}><div class="card"><${Empty} icon="search" title=${t("ticket.none")}>${t("ticket.none.why")} <p><a href="/">${t("nowhere.home")}</a></p></${Empty}></div></div>`;
  }
  if (!right) return html`<div class="page"><${Bones} lines=${8} /></div>`;
  return html`<${Body} key=${id} data=${data} set=${loaded.set} reload=${loaded.reload} />`;
}
