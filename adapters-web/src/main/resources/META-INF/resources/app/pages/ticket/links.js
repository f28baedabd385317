/** What a ticket is linked to. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { post, remove } from "../../lib/api.js";
import { named, t } from "../../lib/i18n.js";
import { safeAddress } from "../../lib/markdown.js";
import { Dialog, useBusy, Wrong } from "../../parts/basics.js";
import { Choice, Text } from "../../parts/fields.js";
import { Icon, StatusIcon } from "../../parts/icons.js";

const RELATIONS = ["BLOCKED_BY", "BLOCKS", "PARENT", "CHILD", "DUPLICATES", "RELATES_TO"];

function Add({ ticket, onDone, onClose }) {
  const [type, setType] = useState("RELATES_TO");
  const [other, setOther] = useState("");
  const { busy, problem, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      await post(`tickets/${ticket.id}/links`, { type, ticket: Number(other.replace("#", "")) });
      onDone();
    });
  };
  return html`<${Dialog} title=${t("links.add")} onClose=${onClose}><form onSubmit=${submit}><h2>${t("links.add")}</h2><${Wrong} problem=${problem} />
    <${Choice} label=${t("links.kind")} value=${type} onValue=${setType} options=${RELATIONS.map((each) => [each, named("relation", each)])} />
    <${Text} label=${t("links.number")} value=${other} onValue=${setOther} required pattern="#?[0-9]+" inputmode="numeric" wrong=${problem?.of?.("ticket")} />
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("cancel")}</button><button class="button main" aria-disabled=${busy}>${t("links.add")}</button></div></form></${Dialog}>`;
}

function Target({ link }) {
  if (link.ticket) {
    return html`<a class="ticket-link grow" href=${"/tickets/" + link.ticket.id}><${StatusIcon} status=${link.ticket.status} /><span class="unseen">${named("status", link.ticket.status)}</span>
      <span class="muted figures">#${link.ticket.id}</span><bdi class="t">${link.ticket.title}</bdi></a>`;
  }
  const href = link.url && safeAddress(link.url);
  const words = `${link.system} ${link.key}`;
  return href ? html`<a class="grow" href=${href} target="_blank" rel="noopener noreferrer"><bdi>${words}</bdi></a>` : html`<bdi class="grow">${words}</bdi>`;
}

export function Links({ ticket, links, staff, onChange }) {
  const [adding, setAdding] = useState(false);
  const { problem, run } = useBusy();
  if (!staff && links.length === 0) return null;
  const kinds = [...new Set(links.map((link) => link.type))];
  const take = (link) =>
    run(async () => {
      await remove(`tickets/${ticket.id}/links/${link.id}`);
      onChange();
    });
  return html`<section class="card section" aria-label=${t("links.title")}><span class="row spread"><h2>${t("links.title")}</h2>
      ${staff && html`<button type="button" class="button quiet small no-print" onClick=${() => setAdding(true)}><${Icon} name="plus" />${t("links.add")}</button>`}</span>
    <${Wrong} problem=${problem} />
    ${kinds.map((kind) => html`<div key=${kind} class="stack tight"><h3 class="small muted">${named("relation", kind)}</h3><ul role="list" class="tree">
      ${links.filter((link) => link.type === kind).map((link) => html`<li class="row" key=${link.id}><${Target} link=${link} />
        ${staff && html`<button type="button" class="button quiet small square no-print" aria-label=${t("links.remove", { what: link.ticket ? "#" + link.ticket.id : link.key })} onClick=${() => take(link)}><${Icon} name="close" /></button>`}</li>`)}</ul></div>`)}
    ${links.length === 0 && html`<p class="muted small">${t("links.none")}</p>`}
    ${links.some((link) => link.ticket) && html`<p class="small no-print"><a href=${`/tickets/${ticket.id}/graph`}>${t("graph.open")}</a></p>`}
    ${adding && html`<${Add} ticket=${ticket} onDone=${() => { setAdding(false); onChange(); }} onClose=${() => setAdding(false)} />`}
  </section>`;
}
