/** What went out to people, what waits, and what was given up. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { post } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { done, Time, useBusy, Wrong } from "../../parts/basics.js";
import { Heading, Older, Things, usePages } from "./parts.js";

const LOOK = { WAITING: "risk", SENT: "fine", DEAD: "late" };

export function Deliveries() {
  const [state, setState] = useState("");
  const list = usePages("deliveries?limit=50" + (state ? "&state=" + state : ""));
  const { problem, run } = useBusy();
  const retry = (delivery) =>
    run(async () => {
      await post(`deliveries/${delivery.id}/retry`);
      done(t("delivery.retried"));
      list.reload();
    });
  const columns = [
    [t("delivery.to"), (delivery) => html`<bdi>${(delivery.recipient ?? delivery.team ?? delivery.webhook).name}</bdi>`],
    [t("field.status"), (delivery) => html`<span class=${"pill " + LOOK[delivery.state]}>${t("delivery." + delivery.state)}</span>`],
    [t("delivery.attempts"), (delivery) => delivery.attempts],
    [t("field.createdAt"), (delivery) => html`<${Time} at=${delivery.createdAt} />`],
    [t("delivery.error"), (delivery) => delivery.error?.message ?? ""],
    ["", (delivery) => delivery.state === "DEAD" && html`<button type="button" class="button small" onClick=${() => retry(delivery)}>${t("delivery.retry")}</button>`],
  ];
  return html`<${Heading} title=${t("admin.deliveries")} />
    <div class="tabs" role="group" aria-label=${t("field.status")}>${["", "WAITING", "SENT", "DEAD"].map((each) => html`<button type="button" key=${each} aria-pressed=${state === each} onClick=${() => setState(each)}>${t(each ? "delivery." + each : "all")}</button>`)}</div>
    <${Wrong} problem=${problem} />
    <${Things} list=${list} columns=${columns} caption=${t("admin.deliveries")} empty=${t("delivery.none")} icon="mail" /><${Older} pages=${list} />`;
}
