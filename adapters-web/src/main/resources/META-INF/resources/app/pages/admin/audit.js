/** What was written down about access and settings, and the proof that nothing was taken away. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { post } from "../../lib/api.js";
import { number, t } from "../../lib/i18n.js";
import { Note, Time, useBusy, Wrong } from "../../parts/basics.js";
import { Heading, Older, Things, usePages } from "./parts.js";

const spoken = (facts) => Object.entries(facts ?? {}).map(([name, value]) => name + " " + (Array.isArray(value) ? value.join(", ") : value)).join(" · ");

export function Audit() {
  const list = usePages("audit?limit=50");
  const [proof, setProof] = useState(null);
  const { busy, problem, run } = useBusy();
  const prove = () => run(async () => setProof(await post("audit/verification", {})));
  const columns = [
    [t("audit.when"), (entry) => html`<${Time} at=${entry.at} />`],
    [t("audit.what"), (entry) => html`<span class="small">${entry.kind}</span>`],
    [t("audit.by"), (entry) => html`<bdi>${entry.by?.name ?? ""}</bdi>`],
    [t("audit.about"), (entry) => (entry.ticket ? html`<a href=${"/tickets/" + entry.ticket}>#${entry.ticket}</a>` : html`<bdi>${entry.person?.name ?? ""}</bdi>`)],
    [t("audit.from"), (entry) => entry.address ?? ""],
    [t("audit.facts"), (entry) => html`<span class="small muted">${spoken(entry.facts)}</span>`],
  ];
  return html`<div class="head"><${Heading} title=${t("admin.audit")} /><button type="button" class="button" aria-disabled=${busy} onClick=${prove}>${t("audit.prove")}</button></div>
    <div role="status">${proof && html`<${Note} kind=${proof.whole ? "good" : "bad"} icon=${proof.whole ? "check" : "warn"}>${t(proof.whole ? "audit.whole" : "audit.broken", { n: number(proof.entries) })}</${Note}>`}</div>
    <${Wrong} problem=${problem} />
    <${Things} list=${list} columns=${columns} caption=${t("admin.audit")} empty=${t("audit.none")} icon="shield" />
    <${Older} pages=${list} />`;
}
