/** What I was told about tickets. */
import { html, classes } from "../../lib/html.js";
import { get, post } from "../../lib/api.js";
import { known, t } from "../../lib/i18n.js";
import { useLive, useLoad } from "../../lib/load.js";
import { Bones, Empty, Time, Title, useBusy, who, Wrong } from "../../parts/basics.js";
import { refreshUnread } from "../../parts/desk.js";

const words = (each) => (known("event." + each.kind) ? t("event." + each.kind, { who: who(each.actor) }) : who(each.actor));

export default function Notifications() {
  const list = useLoad(() => get("notifications?limit=50"), []);
  useLive(() => true, list.reload, 1200);
  const { busy, problem, run } = useBusy();
  const read = () =>
    run(async () => {
      const newest = list.data.items[0];
      await post("notifications/read", newest ? { upTo: newest.id } : {});
      await list.reload();
      refreshUnread();
    });
  return html`<div class="page narrow"><div class="head"><${Title}>${t("nav.notifications")}</${Title}>
      ${list.data?.unread > 0 && html`<button type="button" class="button" aria-disabled=${busy} onClick=${read}>${t("notifications.read")}</button>`}</div>
    <${Wrong} problem=${problem ?? list.problem} retry=${list.reload} />
    ${!list.data && !list.problem && html`<${Bones} />`}
    ${list.data?.items.length === 0 && html`<div class="card"><${Empty} icon="bell" title=${t("notifications.none")}>${t("notifications.none.why")}</${Empty}></div>`}
    ${list.data?.items.length > 0 && html`<ul role="list" class="card sentences">${list.data.items.map((each) => html`<li key=${each.id}>
      <a class=${classes("sentence", !each.read && "call")} href=${"/tickets/" + each.ticket.id}><bdi class="what">${each.ticket.title}</bdi><span class="how">${words(each)}${!each.read && html`<span class="unseen"> ${t("notifications.unread")}</span>`}</span>
        <span class="when muted small"><span class="figures">#${each.ticket.id}</span><${Time} at=${each.at} relative /></span></a></li>`)}</ul>`}
  </div>`;
}
