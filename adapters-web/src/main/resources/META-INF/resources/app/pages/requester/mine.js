/** My tickets as sentences: what is my turn, what goes on, what is over. */
import { html } from "../../lib/html.js";
import { useRef, useState } from "preact/hooks";
import { get } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { useLive, useLoad } from "../../lib/load.js";
import { Bones, Empty, Title, useBusy, Wrong } from "../../parts/basics.js";
import { Icon } from "../../parts/icons.js";
import { mine, Sentences } from "../../parts/sentences.js";

const OPEN = "OPEN,IN_PROGRESS,WAITING,RESOLVED";

async function load(over, after) {
  const status = over ? "CLOSED" : OPEN;
  const more = after ? "&after=" + encodeURIComponent(after) : "";
  return get(`tickets?requester=me&status=${status}&sort=-updatedAt&limit=50${more}`);
}

function Part({ title, tickets }) {
  if (tickets.length === 0) return null;
  return html`<section class="stack tight"><h2>${title}</h2><${Sentences} tickets=${tickets} /></section>`;
}

const Nothing = ({ over }) => html`<div class="card"><${Empty} icon=${over ? "check" : "inbox"} title=${t(over ? "mine.none.over" : "mine.none")}>
  ${over ? t("mine.none.over.why") : html`<p>${t("mine.none.why")}</p><p><a class="button main" href="/new">${t("nav.new")}</a></p>`}</${Empty}></div>`;

export default function Mine() {
  const [over, setOver] = useState(false);
  const [more, setMore] = useState([]);
  const list = useLoad(() => load(over), [over]);
  useLive(() => true, list.reload);
  const choose = (next) => {
    setMore([]);
    setOver(next);
  };
  const { busy, problem, run } = useBusy();
  const latest = useRef(over);
  latest.current = over;
  const older = () =>
    run(async () => {
      const page = await load(over, more.at(-1)?.next ?? list.data.next);
      if (latest.current === over) setMore([...more, page]);
    });
  const tickets = [...(list.data?.items ?? []), ...more.flatMap((page) => page.items)];
  const next = more.length ? more.at(-1).next : list.data?.next;
  return html`<div class="page">
    <div class="head"><${Title}>${t("nav.mine")}</${Title}><a class="button main" href="/new"><${Icon} name="plus" />${t("nav.new")}</a></div>
    <div class="tabs" role="group" aria-label=${t("mine.which")}>
      <button type="button" aria-pressed=${!over} onClick=${() => choose(false)}>${t("mine.open")}</button>
      <button type="button" aria-pressed=${over} onClick=${() => choose(true)}>${t("mine.over")}</button>
    </div>
    <${Wrong} problem=${list.problem} retry=${list.reload} />
    ${!list.data && !list.problem && html`<${Bones} lines=${6} />`}
    ${list.data && tickets.length === 0 && html`<${Nothing} over=${over} />`}
    ${over ? tickets.length > 0 && html`<${Sentences} tickets=${tickets} />` : html`
      <${Part} title=${t("mine.turn")} tickets=${tickets.filter(mine)} />
      <${Part} title=${t("mine.going")} tickets=${tickets.filter((ticket) => !mine(ticket))} />`}
    <${Wrong} problem=${problem} />
    ${next && html`<p><button type="button" class="button" aria-disabled=${busy} onClick=${older}>${t("more")}</button></p>`}
  </div>`;
}
