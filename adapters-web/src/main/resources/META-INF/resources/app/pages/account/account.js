/** My account: how the application looks and speaks, how I am told, how I sign in. */
import { html } from "../../lib/html.js";
import { useEffect, useState } from "preact/hooks";
import { get, patch, post, remove } from "../../lib/api.js";
import { device } from "../../lib/devices.js";
import { language, speak, t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { leave, me, refresh, worksOnTickets } from "../../lib/session.js";
import { Bones, done, failed, Time, Title, useBusy, Wrong } from "../../parts/basics.js";
import { chooseTheme, sections, theme, viewAddress, views } from "../../parts/desk.js";
import { Choice, Text } from "../../parts/fields.js";
import { Icon } from "../../parts/icons.js";
import { Browsers } from "./browsers.js";
import { Preferences } from "./preferences.js";
import { SecondFactor } from "./factor.js";
import { Keys } from "./keys.js";
import { Passkeys } from "./passkeys.js";

function Profile() {
  const [form, set] = useState({ name: me.value.name, phone: me.value.phone ?? "" });
  const { busy, problem, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      await refresh();
      await patch("me", { name: form.name.trim(), phone: form.phone.trim() || null, language: language.value }, me.value.version);
      await refresh();
      done(t("saved"));
    });
  };
  return html`<form class="card padded stack" onSubmit=${submit}><h2>${t("account.profile")}</h2><${Wrong} problem=${problem} />
    <${Text} label=${t("person.name")} value=${form.name} onValue=${(name) => set({ ...form, name })} required maxlength="200" autocomplete="name" wrong=${problem?.of?.("name")} />
    <${Text} label=${t("person.phone")} hint=${t("person.phone.hint")} type="tel" optional value=${form.phone} onValue=${(phone) => set({ ...form, phone })} maxlength="50" autocomplete="tel" wrong=${problem?.of?.("phone")} />
    ${me.value.email && html`<p class="muted small">${t("said", { name: t("person.email"), value: me.value.email })}</p>`}
    <div><button class="button main" aria-disabled=${busy}>${t("save")}</button></div></form>`;
}

function Looks() {
  return html`<section class="card padded stack" aria-label=${t("account.looks")}><h2>${t("account.looks")}</h2>
    <div class="choices"><${Choice} label=${t("account.language")} value=${language.value} onValue=${speak} options=${[["fr", "Français"], ["en", "English"]]} />
      <${Choice} label=${t("account.theme")} value=${theme.value ?? ""} onValue=${(value) => chooseTheme(value || null)} options=${[["", t("theme.system")], ["light", t("theme.light")], ["dark", t("theme.dark")]]} /></div>
  </section>`;
}

function Password() {
  const [form, set] = useState({ current: "", password: "" });
  const { busy, problem, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      await post("me/password", form);
      set({ current: "", password: "" });
      done(t("account.password.done"));
    });
  };
  return html`<form class="card padded stack" onSubmit=${submit}><h2>${t("account.password")}</h2><${Wrong} problem=${problem} />
    <input type="text" hidden autocomplete="username" value=${me.value.login} readonly />
    <${Text} label=${t("account.password.current")} type="password" value=${form.current} onValue=${(current) => set({ ...form, current })} required autocomplete="current-password" wrong=${problem?.of?.("current")} />
    <${Text} label=${t("account.password.new")} hint=${t("account.password.hint")} type="password" value=${form.password} onValue=${(password) => set({ ...form, password })} required autocomplete="new-password" wrong=${problem?.of?.("password")} />
    <div><button class="button" aria-disabled=${busy}>${t("account.password.change")}</button></div></form>`;
}

/** What has no place in the bar of a phone. */
function Elsewhere() {
  const links = [
    ...(worksOnTickets.value ? [["/tickets", t("nav.mine"), "home"], ["/dashboard", t("nav.dashboard"), "chart"]] : []),
    ...views.value.map((view) => [viewAddress(view), view.name, "list"]),
    ...sections().map(([name, words, icon]) => ["/admin/" + name, t("admin." + words), icon]),
  ];
  if (links.length === 0) return null;
  return html`<nav class="card padded nav narrow-only" aria-label=${t("account.elsewhere")}>
    ${links.map(([href, words, icon]) => html`<a key=${href} href=${href}><${Icon} name=${icon} /><span class="label">${words}</span></a>`)}</nav>`;
}

function Sessions() {
  const list = useLoad(() => get("me/sessions"), []);
  const end = (session) => remove("me/sessions/" + session.id).then(list.reload, failed);
  return html`<section class="card padded stack" aria-label=${t("account.sessions")}><h2>${t("account.sessions")}</h2><${Wrong} problem=${list.problem} />
    ${!list.data && !list.problem && html`<${Bones} lines=${2} />`}
    <ul role="list" class="stack tight">${list.data?.items.slice(0, 10).map((session) => html`<li class="row spread" key=${session.id}><span class="grow small"><bdi>${device(session.agent)}</bdi><br /><span class="muted">${session.address} · <${Time} at=${session.usedAt} relative /></span></span>
      ${session.current ? html`<span class="pill fine">${t("account.sessions.this")}</span>` : html`<button type="button" class="button small" onClick=${() => end(session)}>${t("account.sessions.end")}</button>`}</li>`)}</ul></section>`;
}

/** Who I am in Slack, for those who are somebody there. */
function InSlack() {
  const list = useLoad(() => get("me/slack"), []);
  const end = (account) => remove("me/slack/" + account.id).then(list.reload, failed);
  if (!list.data?.items.length) return null;
  return html`<section class="card padded stack" aria-label=${t("account.slack")}><h2>${t("account.slack")}</h2><p class="muted">${t("account.slack.what")}</p>
    <ul role="list" class="stack tight">${list.data.items.map((account) => html`<li class="row spread" key=${account.id}><span class="grow small figures">${account.user} · ${account.workspace}<br /><span class="muted"><${Time} at=${account.createdAt} relative /></span></span>
      <button type="button" class="button small" onClick=${() => end(account)}>${t("account.slack.end")}<span class="unseen"> ${account.user}</span></button></li>`)}</ul></section>`;
}

export default function Account() {
  useEffect(() => {
    refresh().catch(failed);
  }, []);
  return html`<div class="page narrow"><${Title}>${t("nav.account")}</${Title}><${Elsewhere} />
    <${Looks} /><${Keys} /><${Browsers} /><${Preferences} /><${Profile} /><${Password} /><${SecondFactor} /><${Passkeys} /><${InSlack} /><${Sessions} />
    <p class="narrow-only"><button type="button" class="button" onClick=${() => leave().catch(failed)}>${t("nav.leave")}</button></p></div>`;
}
