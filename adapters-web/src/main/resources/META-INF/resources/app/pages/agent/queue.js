/** The queue: all tickets that an agent may see, filtered, sorted, walked through by keys. The address is the view. */
import { html, classes } from "../../lib/html.js";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { get } from "../../lib/api.js";
import { remember, shownColumns } from "../../lib/queue.js";
import { t, totalOf } from "../../lib/i18n.js";
import { bind } from "../../lib/keys.js";
import { useLive, useLoad } from "../../lib/load.js";
import { go, place, query } from "../../lib/router.js";
import { keep, recall } from "../../lib/storage.js";
import { Avatar, Bones, Empty, Priority, Status, Time, Title, useBusy, Wrong } from "../../parts/basics.js";
import { Due } from "../../parts/clocks.js";
import { views } from "../../parts/desk.js";
import { Soon } from "../../parts/later.js";
import { categoryName, teamName } from "../../lib/structure.js";
import { Filters } from "./filters.js";

const DEFAULTS = { status: "OPEN,IN_PROGRESS,WAITING", sort: "-priority,createdAt" };
const PAGE = 50;

/** What the address asks for; without anything, what is to be done. */
export function wanted(search) {
  const asked = Object.fromEntries(new URLSearchParams(search));
  delete asked.view;
  if (!asked.sort && !asked.q) asked.sort = DEFAULTS.sort;
  if (Object.keys(asked).every((key) => key === "sort")) asked.status = DEFAULTS.status;
  if (asked.status === "ALL") delete asked.status;
  return asked;
}

async function load(asked, after) {
  const params = new URLSearchParams({ ...asked, limit: PAGE });
  if (after) params.set("after", after);
  else params.set("count", "true");
  return get("tickets?" + params);
}

function Lead({ lead }) {
  if (!lead) return html`<span class="muted small">${t("queue.nobody")}</span>`;
  return html`<span class="person small" title=${lead.name}><${Avatar} name=${lead.name} /><bdi>${lead.name}</bdi></span>`;
}

/** What stands in a column, and by what the queue can be ordered there. */
const CELLS = {
  priority: { cell: (ticket) => html`<${Priority} priority=${ticket.priority} />`, by: "-priority,createdAt" },
  status: { cell: (ticket) => html`<${Status} status=${ticket.status} />` },
  lead: { cell: (ticket) => html`<${Lead} lead=${ticket.lead} />` },
  sla: { cell: (ticket) => html`<${Due} sla=${ticket.sla} />`, by: "deadline" },
  team: { cell: (ticket) => html`<bdi class="small">${ticket.team ? teamName(ticket.team) : ""}</bdi>` },
  category: { cell: (ticket) => html`<bdi class="small">${categoryName(ticket.category)}</bdi>` },
  createdAt: { cell: (ticket) => html`<span class="small muted nowrap"><${Time} at=${ticket.createdAt} relative /></span>`, by: "-createdAt" },
  updatedAt: { cell: (ticket) => html`<span class="small muted nowrap"><${Time} at=${ticket.updatedAt} relative /></span>`, by: "-updatedAt" },
};

const Cell = ({ name, ticket }) => html`<td class=${"c-" + name}>${CELLS[name].cell(ticket)}</td>`;

const early = (columns) => columns.filter((name) => name === "priority");
const late = (columns) => columns.filter((name) => name !== "priority");

function Row({ ticket, columns, here, picked, onPick }) {
  return html`<tr class=${classes(here && "here")} data-id=${ticket.id}>
    <td class="pick"><input type="checkbox" aria-label=${t("queue.pick", { id: ticket.id })} checked=${picked} onClick=${(event) => onPick(ticket.id, event.shiftKey)} /></td>
    <td class="id">#${ticket.id}</td>
    ${early(columns).map((name) => html`<${Cell} key=${name} name=${name} ticket=${ticket} />`)}
    <td class="title"><a class="what" href=${"/tickets/" + ticket.id}><bdi>${ticket.title}</bdi></a>
      <div class="small muted"><bdi>${ticket.requester.name}</bdi>${ticket.team && !columns.includes("team") && html` · <bdi>${teamName(ticket.team)}</bdi>`}</div></td>
    ${late(columns).map((name) => html`<${Cell} key=${name} name=${name} ticket=${ticket} />`)}
  </tr>`;
}

function Heads({ columns, sort, onSort, all, onAll }) {
  const heads = [["id", "field.id", "id"], ...early(columns).map((name) => [name, "columns." + name, CELLS[name].by]), ["title", "field.title"], ...late(columns).map((name) => [name, "columns." + name, CELLS[name].by])];
  return html`<thead><tr><th scope="col"><input type="checkbox" aria-label=${t("queue.pick.all")} checked=${all} onChange=${onAll} /></th>
    ${heads.map(([name, words, by]) => html`<th scope="col" key=${name} class=${"c-" + name} aria-sort=${by && sort === by ? (by.startsWith("-") ? "descending" : "ascending") : undefined}>
      ${by ? html`<button type="button" class="button quiet small" onClick=${() => onSort(by)}>${t(words)}${sort === by ? html`<span aria-hidden="true">${by.startsWith("-") ? "↓" : "↑"}</span>` : ""}</button>` : t(words)}</th>`)}</tr></thead>`;
}

/** The rows, their pages, and which of them are picked. */
function useRows(asked) {
  const key = JSON.stringify(asked);
  const first = useLoad(() => load(asked), [key]);
  const [more, setMore] = useState([]);
  const { busy, problem: cut, run } = useBusy();
  const [stale, setStale] = useState(false);
  useEffect(() => {
    setMore([]);
    setStale(false);
  }, [key]);
  const tickets = useMemo(() => {
    const seen = new Map();
    [first.data, ...more].forEach((page) => page?.items.forEach((ticket) => seen.set(ticket.id, ticket)));
    return [...seen.values()];
  }, [first.data, more]);
  const next = more.length ? more.at(-1).next : first.data?.next;
  const latest = useRef(key);
  latest.current = key;
  const older = () =>
    run(async () => {
      const page = next && (await load(asked, next));
      if (page && latest.current === key) setMore([...more, page]);
    });
  const renew = () => {
    setStale(false);
    setMore([]);
    return first.reload();
  };
  return { ...first, tickets, next, older, busy, cut, stale, setStale, renew };
}

/** Loads the next page when its end comes into sight. */
function More({ rows }) {
  const ref = useRef(null);
  useEffect(() => {
    const watch = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && rows.older(), { rootMargin: "600px" });
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, [rows.next]);
  return html`<${Wrong} problem=${rows.cut} /><p ref=${ref}><button type="button" class="button" aria-disabled=${rows.busy} onClick=${rows.older}>${t(rows.busy ? "loading" : "more")}</button></p>`;
}

function useWalk(tickets, pick) {
  const [at, setAt] = useState(-1);
  const latest = useRef(null);
  latest.current = { tickets, at, pick };
  useEffect(() => {
    const step = (by) => () => {
      const { tickets: all, at: now } = latest.current;
      const next = Math.max(0, Math.min(all.length - 1, now + by));
      setAt(next);
      const row = document.querySelector(`tr[data-id="${all[next]?.id}"]`);
      row?.scrollIntoView({ block: "nearest" });
      /** @type {HTMLElement | undefined} */ (row?.querySelector("a.what"))?.focus({ preventScroll: true });
    };
    const chosen = () => latest.current.tickets[latest.current.at];
    return bind({
      next: step(1), previous: step(-1),
      pick: () => chosen() && latest.current.pick(chosen().id, false),
      open: (event) => (chosen() && !event.target.closest("a, button, input") ? go("/tickets/" + chosen().id) : false),
      search: () => document.getElementById("queue-search")?.focus(),
    });
  }, []);
  return at;
}

function usePicked(tickets) {
  const [picked, setPicked] = useState(new Set());
  const last = useRef(null);
  const pick = (id, range) => {
    const next = new Set(picked);
    const ids = tickets.map((ticket) => ticket.id);
    const [from, to] = [ids.indexOf(last.current), ids.indexOf(id)].sort((a, b) => a - b);
    if (range && from >= 0) ids.slice(from, to + 1).forEach((each) => next.add(each));
    else if (!next.delete(id)) next.add(id);
    last.current = id;
    setPicked(new Set([...next].slice(0, 100)));
  };
  const all = tickets.length > 0 && tickets.slice(0, 100).every((ticket) => picked.has(ticket.id));
  const pickAll = () => setPicked(all ? new Set() : new Set(tickets.slice(0, 100).map((ticket) => ticket.id)));
  return { picked, pick, all, pickAll, none: () => setPicked(new Set()) };
}

const later = () => import("./bulk.js");
const columnChoice = () => import("./columns.js");

function Table({ rows, columns, asked, picks, at, onSort }) {
  return html`<div class="card scroll queue-box"><table class="queue"><caption class="unseen">${t("nav.queue")}</caption>
    <${Heads} columns=${columns} sort=${asked.sort ?? ""} onSort=${onSort} all=${picks.all} onAll=${picks.pickAll} />
    <tbody>${rows.tickets.map((ticket, i) => html`<${Row} key=${ticket.id} ticket=${ticket} columns=${columns} here=${i === at} picked=${picks.picked.has(ticket.id)} onPick=${picks.pick} />`)}</tbody></table></div>`;
}

export default function Queue() {
  const asked = wanted(place.value.query);
  const view = views.value.find((each) => String(each.id) === new URLSearchParams(place.value.query).get("view"));
  const [chosen, setChosen] = useState(() => recall("columns"));
  const [choosing, setChoosing] = useState(false);
  const columns = shownColumns(view, chosen);
  const choose = (names) => {
    keep("columns", names);
    setChosen(names);
  };
  const rows = useRows(asked);
  remember(rows.tickets.map(({ id }) => id));
  const picks = usePicked(rows.tickets);
  const at = useWalk(rows.tickets, picks.pick);
  useLive(() => true, () => (scrollY < 80 && rows.tickets.length <= PAGE && picks.picked.size === 0 && !document.querySelector("tr:hover") ? rows.renew() : rows.setStale(true)), 900);
  const ask = (changes) => {
    const next = { ...asked, ...changes };
    if (changes.status === "") next.status = "ALL";
    query(next);
  };
  return html`<div class="page full">
    <div class="head"><div class="row"><${Title} text=${view?.name ?? t("nav.queue")}><bdi>${view?.name ?? t("nav.queue")}</bdi></${Title}><span class="muted figures" role="status">${totalOf(rows.data)}</span></div></div>
    <${Filters} asked=${asked} onAsk=${ask} view=${view} columns=${columns} onColumns=${() => setChoosing(true)} />
    <${Wrong} problem=${rows.problem} retry=${rows.renew} />
    ${rows.stale && html`<button type="button" class="button small newer" onClick=${rows.renew}>${t("queue.newer")}</button>`}
    ${!rows.data && !rows.problem && html`<${Bones} lines=${10} />`}
    ${rows.data && (rows.tickets.length ? html`<${Table} rows=${rows} columns=${columns} asked=${asked} picks=${picks} at=${at} onSort=${(sort) => ask({ sort })} />`
      : html`<div class="card"><${Empty} icon="check" title=${t("queue.empty")}>${t("queue.empty.why")}</${Empty}></div>`)}
    ${rows.next && html`<${More} rows=${rows} />`}
    ${choosing && html`<${Soon} load=${columnChoice} shown=${columns} onShown=${choose} onClose=${() => setChoosing(false)} />`}
    ${picks.picked.size > 0 && html`<${Soon} load=${later} ids=${[...picks.picked]} onNone=${picks.none} onClose=${picks.none} onDone=${() => { picks.none(); rows.renew(); }} />`}
  </div>`;
}
