/** All teams with how much stands in each, to choose the one to look into. */
import { html } from "../../lib/html.js";
import { get } from "../../lib/api.js";
import { COUNTS, NARROWER, queueAddress } from "../../lib/figures.js";
import { number, t } from "../../lib/i18n.js";
import { useLive, useLoad } from "../../lib/load.js";
import { worksOnTickets } from "../../lib/session.js";
import { teams } from "../../lib/structure.js";
import { Bones, Empty, Nowhere, Title, Wrong } from "../../parts/basics.js";

function Row({ team, figures }) {
  const count = (name) => figures?.[name] ?? 0;
  return html`<tr><th scope="row" class="team-name"><a href=${"/teams/" + team.id}><bdi>${team.name}</bdi></a>${!team.active && html` <span class="pill plain">${t("retired")}</span>`}</th>
    ${COUNTS.map((name) => html`<td class="end" key=${name}>${count(name) ? html`<a href=${queueAddress({ ...NARROWER[name], team: team.id })} aria-label=${t("said", { name: `${team.name}, ${t("figure." + name)}`, value: number(count(name)) })}>${number(count(name))}</a>` : number(0)}</td>`)}</tr>`;
}

function Table({ rows }) {
  const figures = new Map(rows.map((row) => [row.team?.id, row]));
  const open = (team) => figures.get(team.id)?.open ?? 0;
  const shown = teams.value.filter((team) => team.active || figures.has(team.id)).sort((a, b) => open(b) - open(a) || a.name.localeCompare(b.name, undefined, { numeric: true }));
  if (shown.length === 0) return html`<div class="card"><${Empty} icon="people" title=${t("team.none")} /></div>`;
  return html`<div class="card scroll" tabIndex="0" role="group" aria-label=${t("nav.crews")}><table class="rows figures"><caption class="unseen">${t("nav.crews")}</caption>
    <thead><tr><th scope="col">${t("field.team")}</th>${COUNTS.map((name) => html`<th scope="col" class="end" key=${name}>${t("figure." + name)}</th>`)}</tr></thead>
    <tbody>${shown.map((team) => html`<${Row} key=${team.id} team=${team} figures=${figures.get(team.id)} />`)}</tbody></table></div>`;
}

function Overview() {
  const now = useLoad(() => get("dashboard"), []);
  useLive(() => true, now.reload, 4000);
  return html`<div class="page"><${Title}>${t("nav.crews")}</${Title}><p class="muted">${t("crew.where")}</p>
    <${Wrong} problem=${now.problem} retry=${now.reload} />
    ${now.data ? html`<${Table} rows=${now.data.byTeam} />` : !now.problem && html`<${Bones} lines=${6} />`}</div>`;
}

/** Who works on no tickets finds out here that there is nothing for them. */
export const NotYours = () => html`<${Nowhere} title=${t("nav.crews")} icon="people" what=${t("crew.notYours")} />`;

export default function Teams() {
  return worksOnTickets.value ? html`<${Overview} />` : html`<${NotYours} />`;
}
