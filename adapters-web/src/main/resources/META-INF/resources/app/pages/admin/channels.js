/** By what people are told outside the product, and whether it works. */
import { html } from "../../lib/html.js";
import { get, post } from "../../lib/api.js";
import { named, number, t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { done, failed, Time, useBusy, Wrong } from "../../parts/basics.js";
import { Heading, Things } from "./parts.js";

export function Channels() {
  const list = useLoad(async () => (await get("channels")).items.map((each) => ({ ...each, id: each.channel })), []);
  const { busy, problem, run } = useBusy();
  const test = (each) =>
    run(async () => {
      const { delivered, error } = await post(`channels/${each.channel}/test`);
      if (delivered) done(t("channels.tested"));
      else failed(new Error(t("channels.untested", { why: error?.message ?? "" })));
      list.reload();
    });
  const columns = [
    [t("channels.by"), (each) => named("channel", each.channel)],
    [t("field.status"), (each) => html`<span class=${"pill " + (each.configured ? "fine" : "plain")}>${t(each.configured ? "channels.on" : "channels.off")}</span>`],
    [t("delivery.WAITING"), (each) => number(each.waiting)],
    [t("delivery.DEAD"), (each) => (each.dead > 0 ? html`<a href="/admin/deliveries">${number(each.dead)}</a>` : number(0))],
    [t("channels.last"), (each) => (each.succeededAt ? html`<${Time} at=${each.succeededAt} relative />` : "–")],
    [t("delivery.error"), (each) => (each.failedAt ? html`${each.error?.message ?? ""} <${Time} at=${each.failedAt} relative />` : "")],
    ["", (each) => html`<button type="button" class="button small" aria-disabled=${busy} onClick=${() => test(each)}>${t("channels.test")}</button>`],
  ];
  return html`<${Heading} title=${t("admin.channels")} /><p class="muted">${t("channels.what")}</p><${Wrong} problem=${problem} />
    <${Things} list=${list} columns=${columns} caption=${t("admin.channels")} empty=${t("channels.none")} icon="mail" />`;
}
