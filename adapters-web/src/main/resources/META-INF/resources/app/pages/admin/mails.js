/** Mails that came in and became no ticket: why, and what is to become of them. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { post } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { Confirm, done, Time, useBusy, Wrong } from "../../parts/basics.js";
import { Heading, Older, Things, usePages } from "./parts.js";

const STATES = ["QUARANTINED", "IGNORED", "WAITING", "DONE", "DISCARDED"];
const LOOK = { WAITING: "risk", DONE: "fine", QUARANTINED: "late", IGNORED: "plain", DISCARDED: "plain" };

export function Mails() {
  const [state, setState] = useState("QUARANTINED");
  const [dropping, setDropping] = useState(null);
  const list = usePages("inbound-mails?limit=50&state=" + state);
  const { problem, run } = useBusy();
  const settle = (mail, deed) =>
    run(async () => {
      setDropping(null);
      const after = await post(`inbound-mails/${mail.id}/${deed}`);
      done(t("mails.now", { state: t("mails." + after.state) }));
      list.reload();
    });
  const button = (words, mail, onClick) => html`<button type="button" class="button small" onClick=${onClick}>${words}<span class="unseen"> ${mail.subject ?? mail.id}</span></button>`;
  const columns = [
    [t("mails.subject"), (mail) => (mail.subject ? html`<bdi>${mail.subject}</bdi>` : html`<span class="muted">${t("mails.untold")}</span>`)],
    [t("mails.sender"), (mail) => html`<bdi class="small">${mail.sender ?? "–"}</bdi>`],
    [t("field.status"), (mail) => html`<span class=${"pill " + LOOK[mail.state]}>${t("mails." + mail.state)}</span>`],
    [t("mails.cause"), (mail) => mail.cause?.message ?? ""],
    [t("mails.received"), (mail) => html`<${Time} at=${mail.receivedAt} />`],
    ["", (mail) => ["QUARANTINED", "IGNORED"].includes(mail.state) && html`<span class="row tight">${button(t("mails.retry"), mail, () => settle(mail, "retry"))}${button(t("mails.discard"), mail, () => setDropping(mail))}</span>`],
  ];
  return html`<${Heading} title=${t("admin.mails")} /><p class="muted">${t("mails.what")}</p>
    <div class="tabs" role="group" aria-label=${t("field.status")}>${STATES.map((each) => html`<button type="button" key=${each} aria-pressed=${state === each} onClick=${() => setState(each)}>${t("mails." + each)}</button>`)}</div>
    <${Wrong} problem=${problem} />
    <${Things} list=${list} columns=${columns} caption=${t("admin.mails")} empty=${t("mails.none")} icon="mail" /><${Older} pages=${list} />
    ${dropping && html`<${Confirm} title=${t("mails.discard.title")} action=${t("mails.discard")} onConfirm=${() => settle(dropping, "discard")} onClose=${() => setDropping(null)}>${t("mails.discard.why")}</${Confirm}>`}`;
}
