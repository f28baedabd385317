/** Who else is told what happens: other systems, and channels of Slack and Teams. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { get, onceKey, patch, post, remove } from "../../lib/api.js";
import { known, language, t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { teamName, teamOptions } from "../../lib/structure.js";
import { changed, EVENTS, interests, isBot, isChat, toggled, written } from "../../lib/webhooks.js";
import { Confirm, Dialog, done, failed, Note, Time, useBusy, Wrong } from "../../parts/basics.js";
import { Choice, Text } from "../../parts/fields.js";
import { Heading, Open, Things } from "./parts.js";
import { Sheet } from "./sheet.js";

const LOOK = { ACTIVE: "fine", PAUSED: "plain", DISABLED: "late" };
const FORMATS = ["SLACK", "SLACK_BOT", "TEAMS", "TEAMS_CARD", "CLOUDEVENTS"];
const eventName = (event) => (known("hook.event." + event) ? t("hook.event." + event) : known("told." + event) ? t("told." + event) : event);

function Health({ hook }) {
  const { failingSince, succeededAt, error } = hook.health ?? {};
  if (failingSince) return html`<span class="small">${t("hook.failing")} <${Time} at=${failingSince} relative />${error ? " – " + error.message : ""}</span>`;
  if (succeededAt) return html`<span class="small">${t("hook.fine")} <${Time} at=${succeededAt} relative /></span>`;
  return html`<span class="small muted">${t("hook.never")}</span>`;
}

function Interests({ form, set }) {
  const some = form.events.length > 0;
  const toggle = (event, on) => set({ ...form, events: toggled(form.events, event, on) });
  return html`<fieldset class="stack tight"><legend>${t("hook.events")}</legend>
    <label class="check"><input type="checkbox" checked=${!some} disabled=${!some} onChange=${() => set({ ...form, events: [] })} />${t("hook.everything")}</label>
    <div class="checks">${EVENTS.map((event) => html`<label class="check small" key=${event}><input type="checkbox" checked=${form.events.includes(event)} onChange=${(change) => toggle(event, change.currentTarget.checked)} />${eventName(event)}</label>`)}</div>
  </fieldset>`;
}

function Fields({ hook, field, form, set }) {
  const chat = isChat(form.format);
  const bot = isBot(form.format);
  return html`${!hook && html`<${Choice} label=${t("hook.format")} options=${FORMATS.map((format) => [format, t("hook.format." + format)])} ...${field("format")} />`}
    <${Text} label=${t("person.name")} required maxlength="200" ...${field("name")} />
    <${Text} type="url" label=${t("hook.url")} required=${!bot && (!hook || !chat)} optional=${bot} maxlength="2000" placeholder=${bot ? "https://slack.com/api/chat.postMessage" : "https://"} hint=${hook && chat ? t("hook.url.kept", { url: hook.url }) : t("hook.url." + (bot ? "bot" : chat ? "chat" : "system"))} ...${field("url")} />
    ${bot && html`<${Text} label=${t("hook.channel")} required maxlength="100" placeholder="C0123456789" hint=${t("hook.channel.hint")} ...${field("channel")} />
      <${Text} label=${t("hook.token")} required=${!hook} type="password" autocomplete="off" maxlength="500" placeholder="xoxb-…" hint=${t(hook ? "hook.token.kept" : "hook.token.hint")} ...${field("token")} />`}
    ${chat && html`<${Choice} label=${t("account.language")} options=${[["FR", "Français"], ["EN", "English"]]} ...${field("language")} />`}
    <${Choice} label=${t("field.team")} options=${[["", t("queue.team.all")], ...teamOptions(Number(form.team))]} ...${field("team")} />
    <${Interests} form=${form} set=${set} />
    <label class="check"><input type="checkbox" checked=${form.internal} onChange=${(event) => set({ ...form, internal: event.currentTarget.checked })} />${t("hook.internal")}</label>
    ${hook && html`<label class="check"><input type="checkbox" checked=${form.active} onChange=${(event) => set({ ...form, active: event.currentTarget.checked })} />${t("hook.active")}</label>`}`;
}

/** A secret, this once. */
function Secret({ secret, until, onClose }) {
  const copy = () => navigator.clipboard.writeText(secret).then(() => done(t("hook.copied")), failed);
  return html`<${Dialog} title=${t("hook.secret")} onClose=${onClose}><div class="inside"><h2>${t("hook.secret")}</h2>
    <${Note} icon="shield">${t("hook.once")}</${Note}><p class="prose"><code class="figures">${secret}</code></p>
    ${until && html`<p class="muted small">${t("hook.former")} <${Time} at=${until} /></p>`}
    <div class="ends"><button type="button" class="button" onClick=${copy}>${t("hook.copy")}</button><button type="button" class="button main" onClick=${onClose}>${t("hook.noted")}</button></div></div></${Dialog}>`;
}

/** The form of a hook, or of a new one. Addresses of chat channels are secrets, which nobody is shown. */
const formOf = (hook) =>
  hook ? { ...hook, url: isChat(hook.format) ? "" : hook.url, channel: hook.channel ?? "", token: "", team: hook.team ?? "", active: hook.state === "ACTIVE" }
    : { name: "", url: "", channel: "", token: "", format: "SLACK", language: language.value.toUpperCase(), events: [], team: "", internal: false };

async function current({ id }) {
  const hook = await get("webhooks/" + id);
  return { form: formOf(hook), version: hook.version };
}

const NAMES = () => ({ name: t("person.name"), url: t("hook.url"), channel: t("hook.channel"), token: t("hook.token"), language: t("account.language"), team: t("field.team"), events: t("hook.events"), internal: t("hook.internal"), active: t("hook.active") });
const spell = (name, value) => (name === "team" && value ? teamName(Number(value)) : undefined);

function useDeeds(list) {
  const [secret, setSecret] = useState(null);
  const [asked, setAsked] = useState(null);
  const { problem, run } = useBusy();
  const test = (hook) =>
    run(async () => {
      const { delivered, status, error } = await post(`webhooks/${hook.id}/test`);
      if (delivered) done(t("hook.tested", { name: hook.name }));
      else failed(new Error(t("hook.untested", { name: hook.name, why: error?.message ?? status ?? "" })));
      list.reload();
    });
  const renew = (hook) =>
    run(async () => {
      setAsked(null);
      setSecret(await post(`webhooks/${hook.id}/secret`));
    });
  const drop = (hook) =>
    run(async () => {
      setAsked(null);
      await remove("webhooks/" + hook.id, hook.version);
      done(t("hook.removed"));
      list.reload();
    });
  return { secret, setSecret, asked, setAsked, problem, test, renew, drop };
}

const Button = ({ words, hook, onClick }) => html`<button type="button" class="button small" onClick=${onClick}>${words}<span class="unseen"> ${hook.name}</span></button>`;

export function Webhooks() {
  const list = useLoad(() => get("webhooks"), []);
  const [open, setOpen] = useState(null);
  const deeds = useDeeds(list);
  const hook = open?.id ? open : null;
  const columns = [
    [t("person.name"), (each) => html`<bdi>${each.name}</bdi>`],
    [t("hook.format"), (each) => t("hook.format." + each.format)],
    [t("hook.events"), (each) => html`<span class="small">${interests(each.events, eventName) || t("hook.everything")}</span>`],
    [t("field.status"), (each) => html`<span class=${"pill " + LOOK[each.state]}>${t("hook.state." + each.state)}</span>`],
    [t("hook.health"), (each) => html`<${Health} hook=${each} />`],
    ["", (each) => html`<span class="row tight"><${Button} words=${t("hook.test")} hook=${each} onClick=${() => deeds.test(each)} /><${Open} name=${each.name} onOpen=${() => setOpen(each)} />
      ${each.format === "CLOUDEVENTS" && html`<${Button} words=${t("hook.renew")} hook=${each} onClick=${() => deeds.setAsked({ hook: each, deed: "renew" })} />`}
      <${Button} words=${t("hook.remove")} hook=${each} onClick=${() => deeds.setAsked({ hook: each, deed: "drop" })} /></span>`],
  ];
  const save = async (form, version) => {
    if (hook) await patch("webhooks/" + hook.id, changed(hook, form), version);
    else {
      const made = await post("webhooks", written(form), { once: open.once });
      if (made.secret) deeds.setSecret(made);
    }
    done(t("saved"));
  };
  const end = () => {
    setOpen(null);
    list.reload();
  };
  const { asked } = deeds;
  return html`<${Heading} title=${t("admin.webhooks")} add=${t("add")} onAdd=${() => setOpen({ once: onceKey() })} /><p class="muted">${t("hook.what")}</p><${Wrong} problem=${deeds.problem} />
    <${Things} list=${list} columns=${columns} caption=${t("admin.webhooks")} empty=${t("hook.none")} icon="globe" />
    ${open && html`<${Sheet} title=${hook?.name ?? t("hook.new")} draft=${"webhook:" + (hook?.id ?? "")} initial=${formOf(hook)} version=${hook?.version} current=${() => current(hook)} secret=${["url", "token"]} names=${NAMES()} spell=${spell} save=${save} onDone=${end} onClose=${() => setOpen(null)}>${(field, form, set) => html`<${Fields} hook=${hook} field=${field} form=${form} set=${set} />`}</${Sheet}>`}
    ${asked && html`<${Confirm} title=${t("hook." + asked.deed + ".title", { name: asked.hook.name })} action=${t(asked.deed === "drop" ? "hook.remove" : "hook.renew")} onConfirm=${() => deeds[asked.deed](asked.hook)} onClose=${() => deeds.setAsked(null)}>${t("hook." + asked.deed + ".why")}</${Confirm}>`}
    ${deeds.secret && html`<${Secret} secret=${deeds.secret.secret} until=${deeds.secret.formerSecretUntil} onClose=${() => deeds.setSecret(null)} />`}`;
}
