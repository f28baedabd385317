/** Who in a team works on what, what nobody has, and giving tickets to somebody else. */
import { classes, html } from "../../lib/html.js";
import { useMemo, useState } from "preact/hooks";
import { get } from "../../lib/api.js";
import { assignedPath, lines, loosePath, mayGive, toggled, toggledAll } from "../../lib/crew.js";
import { queueAddress } from "../../lib/figures.js";
import { moment, number, t, totalOf } from "../../lib/i18n.js";
import { useLive, useLoad } from "../../lib/load.js";
import { go } from "../../lib/router.js";
import { worksOnTickets } from "../../lib/session.js";
import { teamName, teamOptions } from "../../lib/structure.js";
import { Avatar, Bones, Empty, Note, Nowhere, Priority, Status, Title, Wrong } from "../../parts/basics.js";
import { Due } from "../../parts/clocks.js";
import { Choice } from "../../parts/fields.js";
import { Icon } from "../../parts/icons.js";
import { Soon } from "../../parts/later.js";
import { NotYours } from "./teams.js";

const giveLater = () => import("./give.js");

/** All that is shown, by three requests: what nobody has, how much everybody has, and which tickets these are. */
async function load(team) {
  const [loose, workload] = await Promise.all([get(loosePath(team)), get(`teams/${team}/workload?limit=100&count=true`)]);
  const people = workload.items.map(({ person }) => person.id);
  const assigned = people.length ? await get(assignedPath(people)) : { items: [] };
  return { loose, workload, assigned, at: Date.now() };
}

function Ticket({ ticket, part, team, picks }) {
  const other = ticket.team && ticket.team !== team ? teamName(ticket.team) : "";
  return html`<li class="crew-ticket">${mayGive(ticket)
      ? html`<input type="checkbox" aria-label=${t("queue.pick", { id: ticket.id })} checked=${picks.has(ticket.id)} onChange=${() => picks.toggle(ticket.id)} />`
      : html`<span class="gap"></span>`}
    <div class="grow"><a class="what" href=${"/tickets/" + ticket.id}><span class="muted figures small">#${ticket.id}</span> <bdi>${ticket.title}</bdi></a>
      <div class="crew-facts small"><${Status} status=${ticket.status} /><${Priority} priority=${ticket.priority} /><${Due} sla=${ticket.sla} />
        ${part && html`<span class="muted">${t("crew.part." + part)}</span>`}${other && html`<span class="muted"><bdi>${other}</bdi></span>`}</div></div></li>`;
}

const List = ({ tickets, team, picks, wide = false }) => html`<ul role="list" class=${classes("crew-list", wide && "wide")}>
  ${tickets.map(({ ticket, part }) => html`<${Ticket} key=${ticket.id} ticket=${ticket} part=${part} team=${team} picks=${picks} />`)}</ul>`;

const Away = ({ away }) => html`<span class="pill risk"><${Icon} name="clock" />${away.until ? t("crew.away.until", { when: moment(away.until) }) : t("crew.away")}</span>`;

/** Picks all of a list at once, where that is worth a button. */
function All({ tickets, picks, of }) {
  const ids = tickets.filter(mayGive).map(({ id }) => id);
  if (ids.length < 2) return null;
  return html`<button type="button" class="button quiet small no-print" aria-pressed=${ids.every(picks.has)} onClick=${() => picks.toggleAll(ids)}>${t("queue.pick.all")}<span class="unseen"> (${of})</span></button>`;
}

function Line({ line, team, picks }) {
  const counts = ["led", "contributed", "asked"].filter((name) => line[name] > 0).map((name) => t("crew." + name, { count: line[name] }));
  return html`<section class="card stack tight crew" aria-label=${line.person.name}>
    <div class="crew-head"><h3 class="person"><${Avatar} name=${line.person.name} /><bdi>${line.person.name}</bdi></h3>
      ${line.away && html`<${Away} away=${line.away} />`}<span class="small muted figures">${counts.join(" · ")}</span>
      <${All} tickets=${line.tickets.map(({ ticket }) => ticket)} picks=${picks} of=${line.person.name} /></div>
    ${line.tickets.length > 0 && html`<${List} tickets=${line.tickets} team=${team} picks=${picks} />`}
    ${line.more > 0 && html`<p class="small crew-more"><a href=${queueAddress({ assignee: line.person.id })}>${t("crew.more", { count: line.more })}<span class="unseen"> (${line.person.name})</span></a></p>`}</section>`;
}

/** Who could take something. */
const Idle = ({ people }) => people.length > 0 && html`<details class="card padded" open=${people.length <= 12}><summary>${t("crew.idle", { count: people.length })}</summary>
  <ul role="list" class="checks idle">${people.map(({ person }) => html`<li key=${person.id} class="person small"><${Avatar} name=${person.name} /><bdi>${person.name}</bdi></li>`)}</ul></details>`;

const isCut = (page) => Boolean(page.next);

function Loose({ page, team, picks }) {
  return html`<section class="stack tight" aria-labelledby="loose"><div class="head"><h2 id="loose">${t("crew.unassigned")} <span class="muted figures">${totalOf(page) || number(page.items.length)}</span></h2>
      <${All} tickets=${page.items} picks=${picks} of=${t("crew.unassigned")} /></div>
    <div class="card crew">${page.items.length
      ? html`<${List} tickets=${page.items.map((ticket) => ({ ticket }))} team=${team} picks=${picks} wide />`
      : html`<p class="muted crew-more">${t("crew.unassigned.none")}</p>`}
    ${isCut(page) && html`<p class="small crew-more">${t("crew.first", { count: page.items.length })} <a href=${queueAddress({ team, assignee: "none" })}>${t("crew.queue")}</a></p>`}</div></section>`;
}

function People({ shown, team, picks, people }) {
  return html`<section class="stack tight" aria-labelledby="people"><h2 id="people">${t("crew.members")}</h2>
    ${isCut(shown.workload) && html`<${Note}>${t("crew.firstPeople", { count: shown.workload.items.length })}</${Note}>`}
    ${isCut(shown.assigned) && html`<${Note}>${t("crew.first", { count: shown.assigned.items.length })}</${Note}>`}
    ${people.length === 0 ? html`<div class="card"><${Empty} icon="people" title=${t("crew.nobody")} /></div>`
      : html`<div class="crews">${people.filter((line) => line.total > 0).map((line) => html`<${Line} key=${line.person.id} line=${line} team=${team} picks=${picks} />`)}</div><${Idle} people=${people.filter((line) => line.total === 0)} />`}</section>`;
}

function usePicks(tickets) {
  const [picked, setPicked] = useState([]);
  const chosen = tickets.filter((ticket) => picked.includes(ticket.id));
  return { chosen, toggle: (id) => setPicked(toggled(picked, id)), toggleAll: (ids) => setPicked(toggledAll(picked, ids)), has: (id) => picked.includes(id), keep: setPicked };
}

function Bar({ picks, onGive, onNone }) {
  return html`<div class="bulk" role="region" aria-label=${t("bulk.title")}><strong class="figures" role="status">${t("bulk.picked", { count: picks.chosen.length })}</strong>
    <button type="button" class="button main small" onClick=${onGive}>${t("crew.give")}</button>
    <button type="button" class="button quiet small" onClick=${onNone}>${t("bulk.none")}</button></div>`;
}

/** Where the bar and its buttons were is nothing any more: reading goes on at the top. */
const toTop = () => setTimeout(() => /** @type {HTMLElement | null} */ (document.querySelector("h1"))?.focus());

function Board({ shown, team, reload, stale, onStale }) {
  const [isGiving, setGiving] = useState(false);
  const people = useMemo(() => lines(shown.workload.items, shown.assigned.items, shown.at), [shown]);
  const tickets = useMemo(() => [...new Map([...shown.loose.items, ...shown.assigned.items].map((ticket) => [ticket.id, ticket])).values()], [shown]);
  const picks = usePicks(tickets);
  const isBusy = () => picks.chosen.length > 0 || isGiving || Boolean(document.querySelector(".crew-ticket:hover, .crew-ticket :focus-visible"));
  useLive(() => true, () => (isBusy() ? onStale(true) : reload()), 4000);
  const none = () => {
    picks.keep([]);
    toTop();
  };
  const end = (refused) => {
    setGiving(false);
    picks.keep(refused);
    reload();
    toTop();
  };
  return html`${stale && html`<button type="button" class="button small newer" onClick=${reload}>${t("queue.newer")}</button>`}
    ${tickets.length > 0 && !tickets.some(mayGive) && html`<${Note}>${t("crew.read")}</${Note}>`}
    <${Loose} page=${shown.loose} team=${team} picks=${picks} /><${People} shown=${shown} team=${team} picks=${picks} people=${people} />
    ${picks.chosen.length > 0 && html`<${Bar} picks=${picks} onGive=${() => setGiving(true)} onNone=${none} />`}
    ${isGiving && html`<${Soon} load=${giveLater} tickets=${picks.chosen} lines=${people} team=${team} onDone=${end} onClose=${() => setGiving(false)} />`}`;
}

const NoTeam = () => html`<${Nowhere} to="/teams" on=${t("nav.crews")} />`;

function Page({ team }) {
  const shown = useLoad(() => load(team), [team]);
  const [stale, setStale] = useState(false);
  const reload = () => {
    setStale(false);
    return shown.reload();
  };
  if (shown.problem?.status === 404) return html`<${NoTeam} />`;
  const name = teamName(team) || t("nav.crews");
  return html`<div class="page full"><div class="head"><${Title} text=${name}><bdi>${name}</bdi></${Title}>
      <div class="row"><a href=${queueAddress({ team })}>${t("crew.queue")}</a><a href=${"/dashboard?team=" + team}>${t("nav.dashboard")}</a></div></div>
    <div class="asked-for no-print"><${Choice} label=${t("field.team")} value=${team} onValue=${(id) => go("/teams/" + id)} options=${teamOptions(team)} /></div>
    <${Wrong} problem=${shown.problem} retry=${reload} />
    ${shown.data ? html`<${Board} shown=${shown.data} team=${team} reload=${reload} stale=${stale} onStale=${setStale} />` : !shown.problem && html`<${Bones} lines=${8} />`}</div>`;
}

export default function Team({ id }) {
  if (!worksOnTickets.value) return html`<${NotYours} />`;
  if (!/^[1-9]\d{0,17}$/.test(id)) return html`<${NoTeam} />`;
  return html`<${Page} key=${id} team=${Number(id)} />`;
}
