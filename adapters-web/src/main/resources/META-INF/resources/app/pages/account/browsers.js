/** Notifications on this device though no page is open, and on which others. */
import { html } from "../../lib/html.js";
import { useEffect } from "preact/hooks";
import { t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { browsers, drop, load, standing, turnOn } from "../../lib/push.js";
import { me } from "../../lib/session.js";
import { Bones, done, failed, Note, Time, useBusy, Wrong } from "../../parts/basics.js";
import { Icon } from "../../parts/icons.js";

const LASTING = ["unsupported", "absent", "denied"];

const Item = ({ browser, onRemove }) => html`<li class="row spread"><span class="grow small"><bdi>${browser.device}</bdi><br /><span class="muted">${t("push.since")} <${Time} at=${browser.createdAt} /></span></span>
  <button type="button" class="button small" onClick=${onRemove}>${t("push.remove")}<span class="unseen"> ${browser.device}</span></button></li>`;

/** What one can do here, or why not. */
function Here({ state, busy, onSwitch }) {
  if (LASTING.includes(state)) return html`<${Note} icon="bell">${t("push." + state)}</${Note}>`;
  const on = state === "on";
  return html`<div class="row spread"><span role="status"><span class=${"pill " + (on ? "fine" : "plain")}>${t(on ? "push.on" : "push.off")}</span></span>
    <button type="button" class=${on ? "button" : "button main"} aria-disabled=${busy} onClick=${onSwitch}><${Icon} name="bell" />${t(on ? "push.turn.off" : "push.turn.on")}</button></div>`;
}

export function Browsers() {
  const list = browsers.value;
  const loading = useLoad(load, []);
  const here = useLoad(async () => (list ? standing(list) : null), [list]);
  const { busy, problem, run } = useBusy();
  useEffect(() => {
    // The permission is changed in the browser's own settings, while nobody looks at this page.
    const look = () => document.visibilityState === "visible" && here.reload();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [here.reload]);
  const now = here.data;
  const turn = () =>
    run(async () => {
      if (now.state === "on") {
        await drop(now.here, true);
        done(t("push.done.off"));
      } else if (await turnOn(me.value.id)) done(t("push.done.on"));
      else failed(new Error(t("push.refused")));
      await here.reload();
    });
  const others = (list?.items ?? []).filter((each) => each !== now?.here);
  return html`<section class="card padded stack" aria-label=${t("push.title")}><h2>${t("push.title")}</h2><p class="muted small">${t("push.why")}</p>
    <${Wrong} problem=${problem ?? loading.problem ?? here.problem} retry=${loading.problem && loading.reload} />${!now && !loading.problem && !here.problem && html`<${Bones} lines=${1} />`}
    ${now && html`<${Here} state=${now.state} busy=${busy} onSwitch=${turn} />`}
    ${now && others.length > 0 && html`<h3>${t("push.others")}</h3><ul role="list" class="stack tight">${others.map((each) => html`<${Item} key=${each.id} browser=${each} onRemove=${() => drop(each, false).catch(failed)} />`)}</ul>`}
  </section>`;
}
