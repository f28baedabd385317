/** Why a deadline is what it is: every stretch of time, and whether it counted. */
import { html } from "../../lib/html.js";
import { get } from "../../lib/api.js";
import { spoken, seconds } from "../../lib/durations.js";
import { moment, named, t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { Bones, Dialog, Wrong } from "../../parts/basics.js";

function because(segment) {
  if (segment.because?.holiday) return segment.because.holiday;
  if (segment.because?.event) return t("sla.event", { n: segment.because.event });
  return "";
}

function Target({ name, clock }) {
  const segments = clock.segments.filter((segment) => seconds(segment.amount) !== 0 || segment.kind !== "COUNTED");
  return html`<section class="stack tight"><h3>${t("target." + name)}</h3>
    <p>${t("sla.sum", { budget: spoken(clock.budget), left: spoken(clock.remaining) })}${clock.deadline ? " " + t("sla.deadline", { when: moment(clock.deadline) }) : ""}</p>
    ${segments.length > 0 && html`<div class="scroll" tabIndex="0" role="group" aria-label=${t("target." + name)}><table class="rows"><thead><tr><th scope="col">${t("sla.from")}</th><th scope="col">${t("sla.to")}</th><th scope="col">${t("sla.kind")}</th><th scope="col">${t("sla.amount")}</th></tr></thead>
      <tbody>${segments.slice(0, 60).map((segment) => html`<tr key=${segment.from}><td class="nowrap">${moment(segment.from)}</td><td class="nowrap">${moment(segment.to)}</td>
        <td>${named("segment", segment.kind)} ${because(segment)}</td><td class="figures nowrap">${spoken(segment.amount)}</td></tr>`)}</tbody></table></div>`}
  </section>`;
}

export function Explanation({ ticket, onClose }) {
  const told = useLoad(() => get(`tickets/${ticket.id}/sla`), [ticket.id]);
  return html`<${Dialog} title=${t("clock.why")} class="wide" onClose=${onClose}><div class="inside"><h2>${t("clock.why")}</h2>
    <${Wrong} problem=${told.problem} retry=${told.reload} />${!told.data && !told.problem && html`<${Bones} />`}
    ${told.data?.policy && html`<p class="muted">${t("sla.policy", { policy: told.data.policy.name, calendar: told.data.calendar?.name ?? "" })}</p>`}
    ${told.data && ["acceptance", "firstResponse", "resolution"].filter((name) => told.data[name]).map((name) => html`<${Target} key=${name} name=${name} clock=${told.data[name]} />`)}
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("close")}</button></div>
  </div></${Dialog}>`;
}
