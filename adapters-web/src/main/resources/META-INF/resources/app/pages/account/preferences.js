/** How I am told of what. */
import { html } from "../../lib/html.js";
import { useEffect, useState } from "preact/hooks";
import { get, put } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { Bones, done, useBusy, Wrong } from "../../parts/basics.js";
import { Options } from "../../parts/fields.js";

const MODES = ["IMMEDIATE", "HOURLY", "DAILY", "OFF"];

/** What the server takes: in-app news are always at once, so they are not named. */
function body({ events, quietHours }) {
  const chosen = Object.fromEntries(Object.entries(events).map(([kind, channels]) => [kind, { EMAIL: channels.EMAIL, SMS: channels.SMS }]));
  return quietHours ? { events: chosen, quietHours } : { events: chosen };
}

export function Preferences() {
  const loaded = useLoad(() => get("me/notification-preferences"), []);
  const [form, set] = useState(null);
  const { busy, problem, run } = useBusy();
  useEffect(() => {
    if (loaded.data) set(loaded.data);
  }, [loaded.data]);
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      set(await put("me/notification-preferences", body(form)));
      done(t("saved"));
    });
  };
  const mode = (kind, value) => set({ ...form, events: { ...form.events, [kind]: { ...form.events[kind], EMAIL: { mode: value } } } });
  const every = (value) => set({ ...form, events: Object.fromEntries(Object.entries(form.events).map(([kind, channels]) => [kind, { ...channels, EMAIL: { mode: value } }])) });
  const quiet = form?.quietHours;
  const hour = (end) => html`<input class="input" type="time" required aria-label=${t("prefs.quiet." + end)} value=${quiet[end]} onInput=${(event) => set({ ...form, quietHours: { ...quiet, [end]: event.currentTarget.value } })} />`;
  return html`<form class="card padded stack" onSubmit=${submit}><h2>${t("prefs.title")}</h2><p class="muted small">${t("prefs.why")}</p>
    <${Wrong} problem=${problem ?? loaded.problem} retry=${loaded.problem && loaded.reload} />${!form && !loaded.problem && html`<${Bones} />`}
    ${form && html`<label class="row">${t("prefs.all")} <${Options} value="" onValue=${(value) => value && every(value)} options=${[["", t("choose")], ...MODES.map((each) => [each, t("mode." + each)])]} /></label>
      <details><summary>${t("prefs.each")}</summary><table class="rows"><thead><tr><th scope="col">${t("prefs.event")}</th><th scope="col">${t("prefs.mail")}</th></tr></thead>
        <tbody>${Object.entries(form.events).map(([kind, channels]) => html`<tr key=${kind}><td>${t("told." + kind)}</td><td><${Options} aria-label=${t("told." + kind)} value=${channels.EMAIL.mode} onValue=${(value) => mode(kind, value)} options=${MODES.map((each) => [each, t("mode." + each)])} /></td></tr>`)}</tbody></table></details>
      <label class="check"><input type="checkbox" checked=${Boolean(quiet)} onChange=${(event) => set({ ...form, quietHours: event.currentTarget.checked ? { from: "20:00", to: "07:00" } : undefined })} />${t("prefs.quiet")}</label>
      ${quiet && html`<div class="row">${hour("from")}<span>–</span>${hour("to")}</div>`}
      <div><button class="button main" aria-disabled=${busy}>${t("save")}</button></div>`}
  </form>`;
}
