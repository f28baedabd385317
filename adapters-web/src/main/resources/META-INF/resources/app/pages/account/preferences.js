/** How I am told of what. */
import { html, classes } from "../../lib/html.js";
import { useEffect, useState } from "preact/hooks";
import { get, put } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { international, textMessages, wantsTexts } from "../../lib/phones.js";
import { browsers } from "../../lib/push.js";
import { administers, me } from "../../lib/session.js";
import { Bones, done, Note, useBusy, Wrong } from "../../parts/basics.js";
import { Options } from "../../parts/fields.js";

const MODES = ["IMMEDIATE", "HOURLY", "DAILY", "OFF"];

const modes = () => MODES.map((each) => [each, t("mode." + each)]);

/** What the server takes: in-app news are always at once, so they are not named. */
function body({ events, quietHours }) {
  const chosen = Object.fromEntries(Object.entries(events).map(([kind, channels]) => [kind, { EMAIL: channels.EMAIL, SMS: channels.SMS, PUSH: channels.PUSH }]));
  return quietHours ? { events: chosen, quietHours } : { events: chosen };
}

function toNumber() {
  const field = /** @type {HTMLInputElement | null} */ (document.querySelector("[autocomplete=tel]"));
  field?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
}

/** Where text messages go, or what is missing. */
function Texts({ standing }) {
  if (standing === "unconfigured") return html`<${Note}>${t("prefs.sms.unconfigured")}${administers.value && html` <a href="/admin/channels">${t("admin.channels")}</a>`}</${Note}>`;
  const words = standing === "ready" ? t("prefs.sms.to", { number: international(me.value.phone) }) : t("prefs.sms." + standing, { number: me.value.phone });
  return html`<${Note} icon="phone"><div class="row spread"><span>${words}</span>
    <button type="button" class="button small" onClick=${toNumber}>${t(standing === "number" ? "prefs.sms.add" : "prefs.sms.change")}</button></div></${Note}>`;
}

/** Those to choose for: by which something can come, or is wanted though nothing comes. */
function offered(form, standing) {
  const mails = form.channels.includes("EMAIL") ? ["EMAIL"] : [];
  const texts = standing === "ready" || wantsTexts(form.events) ? ["SMS"] : [];
  return [...mails, ...texts, ...(browsers.value?.items.length ? ["PUSH"] : [])];
}

function Events({ events, channels, onMode }) {
  const cell = (kind, channel) => html`<td key=${channel}><${Options} aria-label=${t("told." + kind) + " · " + t("channel." + channel)} value=${events[kind][channel].mode} onValue=${(value) => onMode(kind, channel, value)} options=${modes()} /></td>`;
  return html`<details><summary>${t("prefs.each")}</summary><table class=${classes("rows events", channels.length > 1 && "told")}>
    <thead><tr><th scope="col">${t("prefs.event")}</th>${channels.map((channel) => html`<th scope="col" key=${channel}>${t("channel." + channel)}</th>`)}</tr></thead>
    <tbody>${Object.keys(events).map((kind) => html`<tr key=${kind}><td>${t("told." + kind)}</td>${channels.map((channel) => cell(kind, channel))}</tr>`)}</tbody></table></details>`;
}

function Quiet({ quiet, onQuiet }) {
  const hour = (end) => html`<input class="input" type="time" required aria-label=${t("prefs.quiet." + end)} value=${quiet[end]} onInput=${(event) => onQuiet({ ...quiet, [end]: event.currentTarget.value })} />`;
  return html`<label class="check"><input type="checkbox" checked=${Boolean(quiet)} onChange=${(event) => onQuiet(event.currentTarget.checked ? { from: "20:00", to: "07:00" } : undefined)} />${t("prefs.quiet")}</label>
    ${quiet && html`<div class="row">${hour("from")}<span>–</span>${hour("to")}</div>`}`;
}

function Choices({ form, set, busy }) {
  const { events } = form;
  const standing = textMessages(events, me.value.phone, form.channels);
  const channels = offered(form, standing);
  if (channels.length === 0 && standing === "absent") return html`<${Note}>${t("prefs.none")}</${Note}>`;
  const mode = (kind, channel, value) => set({ ...form, events: { ...events, [kind]: { ...events[kind], [channel]: { mode: value } } } });
  const every = (channel, value) => set({ ...form, events: Object.fromEntries(Object.entries(events).map(([kind, each]) => [kind, { ...each, [channel]: { mode: value } }])) });
  return html`${channels.map((channel) => html`<label class="row" key=${channel}>${t("prefs.all." + channel)} <${Options} value="" onValue=${(value) => value && every(channel, value)} options=${[["", t("choose")], ...modes()]} /></label>`)}
    ${standing !== "absent" && html`<${Texts} standing=${standing} />`}
    ${channels.length > 0 && html`<${Events} events=${events} channels=${channels} onMode=${mode} />`}
    <${Quiet} quiet=${form.quietHours} onQuiet=${(quietHours) => set({ ...form, quietHours })} />
    <div><button class="button main" aria-disabled=${busy}>${t("save")}</button></div>`;
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
  return html`<form class="card padded stack" onSubmit=${submit}><h2>${t("prefs.title")}</h2><p class="muted small">${t("prefs.why")}</p>
    <${Wrong} problem=${problem ?? loaded.problem} retry=${loaded.problem && loaded.reload} />${!form && !loaded.problem && html`<${Bones} />`}
    ${form && html`<${Choices} form=${form} set=${set} busy=${busy} />`}
  </form>`;
}
