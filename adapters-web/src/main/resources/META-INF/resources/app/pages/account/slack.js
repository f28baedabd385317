/** Where Slack sends somebody who clicked there for the first time: they confirm who they are. What it gave stands behind the #, so that no log has it. */
import { html } from "../../lib/html.js";
import { useRef, useState } from "preact/hooks";
import { post } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { me } from "../../lib/session.js";
import { offered } from "../../lib/slack.js";
import { Note, Title, useBusy, Wrong } from "../../parts/basics.js";

export default function Slack() {
  const fragment = useRef(location.hash.slice(1));
  const [ended, setEnded] = useState(false);
  const { busy, problem, run } = useBusy();
  const account = offered(fragment.current);
  const confirm = () =>
    run(async () => {
      await post("me/slack", { offer: fragment.current });
      history.replaceState(null, "", location.pathname);
      setEnded(true);
    });
  const body = () => {
    if (ended) return html`<${Note} kind="good" icon="check"><p>${t("slack.done")}</p></${Note}>`;
    if (!account) return html`<${Note}><p>${t("slack.old")}</p></${Note}>`;
    return html`<${Wrong} problem=${problem} /><p>${t("slack.ask", { name: me.value.name })}</p>
      <p><strong><bdi>${account.name || account.user}</bdi></strong> <span class="muted small figures">${account.user} · ${account.workspace}</span></p>
      <${Note} kind="warn" icon="shield"><p>${t("slack.warn")}</p></${Note}>
      <div class="row tight"><button type="button" class="button main" aria-disabled=${busy} onClick=${confirm}>${t("slack.do")}</button><a class="button" href="/">${t("slack.not")}</a></div>`;
  };
  return html`<div class="page narrow"><${Title}>${t("slack.title")}</${Title}><section class="card padded stack" aria-label=${t("slack.title")}>${body()}</section></div>`;
}
