/** How things stand, and how they went: figures that renew themselves, charts with their tables. */
import { html } from "../../lib/html.js";
import { get } from "../../lib/api.js";
import { COUNTS, NARROWER, period, PERIODS, queueAddress, today } from "../../lib/figures.js";
import { named, number, t } from "../../lib/i18n.js";
import { useLive, useLoad } from "../../lib/load.js";
import { place, query } from "../../lib/router.js";
import { manages, worksOnTickets } from "../../lib/session.js";
import { teamName, teamOptions } from "../../lib/structure.js";
import { Bones, Note, Nowhere, Time, Title, Wrong } from "../../parts/basics.js";
import { Choice, Text } from "../../parts/fields.js";
import { Icon } from "../../parts/icons.js";
import { Reports } from "./reports.js";

function Figure({ name, value, href, kind = "" }) {
  const inside = html`<span class="value figures">${number(value)}</span><span class="of">${t("figure." + name)}</span>`;
  return html`<li class=${"figure " + (value > 0 ? kind : "")}>${href ? html`<a href=${href}>${inside}</a>` : html`<div>${inside}</div>`}</li>`;
}

function Figures({ now, team }) {
  const to = (narrower) => queueAddress({ ...narrower, team });
  const counted = (name, kind) => html`<${Figure} name=${name} kind=${kind} value=${now[name]} href=${to(NARROWER[name])} />`;
  return html`<ul role="list" class="figure-row">
    ${counted("open")}${counted("overdue", "late")}${counted("atRisk", "risk")}${counted("unassigned")}
    <${Figure} name="mine" value=${now.mine} href=${to({ assignee: "me" })} />
    <${Figure} name="in" value=${now.today.in} /><${Figure} name="out" value=${now.today.out} />
  </ul>`;
}

function Split({ title, kind, values, to }) {
  return html`<section class="card padded stack tight"><h2>${title}</h2><ul role="list" class="stack tight">
    ${Object.entries(values).map(([key, value]) => html`<li key=${key}><a class="row spread counted" href=${to(key)}><span>${named(kind, key)}</span><span class="figures strong">${number(value)}</span></a></li>`)}</ul></section>`;
}

function TeamTable({ teams }) {
  const cell = (row, name) => (row.team ? html`<a href=${queueAddress({ ...NARROWER[name], team: row.team.id })} aria-label=${t("said", { name: `${row.team.name}, ${t("figure." + name)}`, value: number(row[name]) })}>${number(row[name])}</a>` : number(row[name]));
  return html`<section class="card padded stack tight wide"><h2>${t("dashboard.teams")}</h2>
    ${teams.length === 0 ? html`<p class="muted">${t("dashboard.nothing")}</p>` : html`<div class="scroll" tabIndex="0" role="group" aria-label=${t("dashboard.teams")}><table class="rows figures"><caption class="unseen">${t("dashboard.teams")}</caption>
    <thead><tr><th scope="col">${t("field.team")}</th>${COUNTS.map((name) => html`<th scope="col" class="end" key=${name}>${t("figure." + name)}</th>`)}</tr></thead>
    <tbody>${teams.map((row) => html`<tr key=${row.team?.id ?? "none"}><th scope="row">${row.team ? html`<a href=${"/teams/" + row.team.id}><bdi>${row.team.name}</bdi></a>` : t("dashboard.noTeam")}</th>
      ${COUNTS.map((name) => html`<td class="end" key=${name}>${cell(row, name)}</td>`)}</tr>`)}</tbody></table></div>`}</section>`;
}

function Now({ team }) {
  const now = useLoad(() => get("dashboard" + (team ? "?team=" + team : "")), [team]);
  useLive(() => true, now.reload, 2000);
  if (now.problem && !now.data) return html`<${Wrong} problem=${now.problem} retry=${now.reload} />`;
  if (!now.data) return html`<${Bones} lines=${4} />`;
  return html`<section class="stack" aria-label=${t("dashboard.now")}>
    ${now.problem && html`<${Wrong} problem=${now.problem} retry=${now.reload} />`}
    <div class="head"><h2>${t("dashboard.now")}</h2><p class="small muted">${t("dashboard.at")} <${Time} at=${now.data.at} /></p></div>
    <${Figures} now=${now.data} team=${team} />
    <div class="panels"><${Split} title=${t("dashboard.status")} kind="status" values=${now.data.byStatus} to=${(status) => queueAddress({ status, team })} />
      <${Split} title=${t("dashboard.priority")} kind="priority" values=${now.data.byPriority} to=${(priority) => queueAddress({ priority, team })} />
      <${TeamTable} teams=${now.data.byTeam} /></div></section>`;
}

function Asked({ asked, shown, onAsk }) {
  const choose = (days) => onAsk(days === "own" ? { days: "", from: shown.from, to: shown.to } : { days, from: "", to: "" });
  return html`<form class="asked-for no-print" aria-label=${t("dashboard.choose")} onSubmit=${(event) => event.preventDefault()}>
    <${Choice} label=${t("dashboard.period")} value=${shown.own ? "own" : shown.days} onValue=${choose}
      options=${[...PERIODS.map((days) => [days, t("dashboard.days", { count: days })]), ["own", t("dashboard.own")]]} />
    ${shown.own && html`<${Text} type="date" label=${t("dashboard.from")} value=${shown.from ?? ""} onValue=${(from) => onAsk({ from, to: shown.to })} />
      <${Text} type="date" label=${t("dashboard.to")} value=${shown.to ?? ""} onValue=${(to) => onAsk({ from: shown.from, to })} />`}
    <${Choice} label=${t("field.team")} value=${asked.team ?? ""} onValue=${(team) => onAsk({ team })} options=${[["", t("queue.team.all")], ...teamOptions(Number(asked.team))]} /></form>`;
}

function Board() {
  const asked = Object.fromEntries(new URLSearchParams(place.value.query));
  const team = /^[1-9]\d{0,17}$/.test(asked.team ?? "") ? asked.team : "";
  const shown = period(asked, today());
  const ask = (change) => query({ ...asked, ...change });
  return html`<div class="page full dashboard"><div class="head"><${Title}>${t("nav.dashboard")}</${Title}>
      <button type="button" class="button no-print" onClick=${() => print()}><${Icon} name="download" />${t("dashboard.print")}</button></div>
    <p class="muted">${t(manages.value ? "dashboard.all" : "dashboard.some")}${team ? " " + t("dashboard.only", { team: teamName(Number(team)) }) : ""}</p>
    <${Asked} asked=${{ ...asked, team }} shown=${shown} onAsk=${ask} />
    <${Now} team=${team} />
    ${shown.wrong ? html`<${Note} icon="warn">${t("dashboard.wrong")}</${Note}>` : html`<${Reports} shown=${shown} team=${team} />`}
  </div>`;
}

export default function Dashboard() {
  if (worksOnTickets.value) return html`<${Board} />`;
  return html`<${Nowhere} title=${t("nav.dashboard")} icon="chart" what=${t("dashboard.notYours")} />`;
}
