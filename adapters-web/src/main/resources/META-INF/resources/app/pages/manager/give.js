/** Gives tickets to another person or team, and says what became of each. */
import { html } from "../../lib/html.js";
import { useRef, useState } from "preact/hooks";
import { onceKey, post } from "../../lib/api.js";
import { giving, outcomes } from "../../lib/crew.js";
import { t } from "../../lib/i18n.js";
import { teamOptions } from "../../lib/structure.js";
import { Dialog, Note, useBusy, Wrong } from "../../parts/basics.js";
import { Choice } from "../../parts/fields.js";
import { PersonField } from "../../parts/people.js";

function Results({ told, onClose }) {
  const refused = told.filter((each) => each.problem).length;
  return html`<div class="inside"><div role="status" class="stack tight"><h2>${t("crew.given", { count: told.length - refused })}</h2>
      ${refused > 0 && html`<${Note} icon="warn" kind="bad">${t("bulk.refused", { count: refused })}</${Note}>`}</div>
    <div class="scroll" tabIndex="0" role="group" aria-label=${t("bulk.results")}><table class="rows"><caption class="unseen">${t("bulk.results")}</caption>
      <thead><tr><th scope="col">${t("field.title")}</th><th scope="col">${t("bulk.result")}</th></tr></thead>
      <tbody>${told.map((each) => html`<tr key=${each.ticket}><td><a href=${"/tickets/" + each.ticket}>#${each.ticket} <bdi>${each.title}</bdi></a></td>
        <td>${each.problem ? each.problem.detail || each.problem.title : t("bulk.ok")}</td></tr>`)}</tbody></table></div>
    <div class="ends"><button type="button" class="button main" onClick=${onClose}>${t("close")}</button></div></div>`;
}

const load = (line) => t("crew.led", { count: line.led }) + (line.away ? " · " + t("crew.away") : "");

function Whom({ lines, team, said, set }) {
  const teams = teamOptions().filter(([id]) => id !== team);
  const chosen = lines.find((line) => String(line.person.id) === said.to);
  const options = [["", t("crew.whom") + "…"], ...lines.map((line) => [line.person.id, `${line.person.name} (${load(line)})`]), ["else", t("crew.else")], ...(teams.length ? [["team", t("crew.otherTeam")]] : [])];
  return html`<${Choice} label=${t("crew.whom")} required value=${said.to} onValue=${(to) => set({ to, person: null, team: "" })} options=${options}
      hint=${said.to === "" ? undefined : t(said.to === "team" ? "crew.teamEffect" : "crew.lead")} />
    ${said.to === "else" && html`<${PersonField} label=${t("crew.search")} required onPerson=${(person) => set({ ...said, person })} />`}
    ${said.to === "team" && html`<${Choice} label=${t("field.team")} required value=${said.team} onValue=${(to) => set({ ...said, team: to })} options=${[["", t("none")], ...teams]} />`}
    ${chosen?.away && html`<${Note} icon="warn">${t("crew.away.note", { name: chosen.person.name })}</${Note}>`}`;
}

export default function Give({ tickets, lines, team, onDone, onClose }) {
  const [said, set] = useState({ to: "", person: null, team: "" });
  const [told, setTold] = useState(null);
  const { busy, problem, run } = useBusy();
  const sent = useRef({ change: "", once: "" });
  const change = giving(said);
  const submit = (event) => {
    event.preventDefault();
    if (!change) return;
    // The same wish has the same key, so that trying again after a lost answer does nothing twice; another wish has another.
    const text = JSON.stringify(change);
    if (sent.current.change !== text) sent.current = { change: text, once: onceKey() };
    run(async () => setTold(outcomes((await post("tickets/bulk", { tickets: tickets.map(({ id }) => id), ...change }, { once: sent.current.once })).items, tickets)));
  };
  const title = t("crew.send", { count: tickets.length });
  const end = () => onDone(told.filter((each) => each.problem).map((each) => each.ticket));
  if (told) return html`<${Dialog} key="told" title=${title} onClose=${end}><${Results} told=${told} onClose=${end} /></${Dialog}>`;
  return html`<${Dialog} key="ask" title=${title} onClose=${onClose}><form onSubmit=${submit}><h2>${title}</h2><${Wrong} problem=${problem} />
    <${Whom} lines=${lines} team=${team} said=${said} set=${set} />
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("cancel")}</button>
      <button class="button main" aria-disabled=${busy || !change} disabled=${!change}>${title}</button></div></form></${Dialog}>`;
}
