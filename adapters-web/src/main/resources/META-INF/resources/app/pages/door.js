/** Signing in: at the door, and in the middle of work when a session has ended. */
import { html } from "../lib/html.js";
import { useEffect, useRef, useState } from "preact/hooks";
import { get, post } from "../lib/api.js";
import { t } from "../lib/i18n.js";
import { enter, enterByPasskey, leave, me } from "../lib/session.js";
import { Dialog, Note, Title, useBusy, Wrong } from "../parts/basics.js";
import { Text } from "../parts/fields.js";
import { Icon } from "../parts/icons.js";
import { LanguageButton, ThemeButton } from "../parts/shell.js";

function SignIn({ login: known = "" }) {
  const [login, setLogin] = useState(known);
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [second, setSecond] = useState(false);
  const { busy, problem, run } = useBusy();
  const form = useRef(null);
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      try {
        await enter(login.trim(), password, code.trim());
      } catch (failure) {
        if (failure.slug !== "second-factor-required") throw failure;
        setSecond(true);
      }
    });
  };
  useEffect(() => {
    if (second) form.current.elements.code.focus();
  }, [second]);
  const byPasskey = () => run(enterByPasskey);
  return html`<form ref=${form} onSubmit=${submit}>
    <${Wrong} problem=${problem} />
    <${Text} label=${t("door.login")} name="login" value=${login} onValue=${setLogin} autocomplete="username webauthn" required autocapitalize="none" spellcheck=${false} readonly=${Boolean(known)} />
    <${Text} label=${t("door.password")} name="password" type="password" value=${password} onValue=${setPassword} autocomplete="current-password" required />
    ${second && html`<${Text} label=${t("door.code")} hint=${t("door.code.hint")} name="code" value=${code} onValue=${setCode} autocomplete="one-time-code" required />`}
    <button class="button main" aria-disabled=${busy}>${t(busy ? "door.entering" : "door.enter")}</button>
    ${globalThis.PublicKeyCredential && html`<button type="button" class="button" aria-disabled=${busy} onClick=${byPasskey}><${Icon} name="shield" />${t("door.passkey")}</button>`}
  </form>`;
}

function Forgotten({ onClose }) {
  const [login, setLogin] = useState("");
  const [sent, setSent] = useState(false);
  const { busy, problem, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      await post("password-resets", { login: login.trim() });
      setSent(true);
    });
  };
  return html`<${Dialog} title=${t("forgotten.title")} onClose=${onClose}><form onSubmit=${submit}>
    <h2>${t("forgotten.title")}</h2>
    ${sent ? html`<${Note} kind="good" icon="check">${t("forgotten.sent")}</${Note}>`
      : html`<p>${t("forgotten.how")}</p><${Wrong} problem=${problem} /><${Text} label=${t("door.login")} value=${login} onValue=${setLogin} required autocomplete="username" />`}
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("close")}</button>
      ${!sent && html`<button class="button main" aria-disabled=${busy}>${t("forgotten.send")}</button>`}</div>
  </form></${Dialog}>`;
}

/** What somebody sees who is not signed in, at any address; the address stays. */
export function Door() {
  const [providers, setProviders] = useState([]);
  const [forgotten, setForgotten] = useState(false);
  useEffect(() => {
    get("auth/providers", { quiet: true }).then((list) => setProviders(list.items), () => setProviders([]));
  }, []);
  const back = encodeURIComponent(location.pathname + location.search);
  return html`<main class="door"><div class="box">
    <div class="stack tight"><img src=${new URL("../icon.svg", import.meta.url).href} alt="" width="44" height="44" />
      <${Title} text=${t("door.enter")}>${t("door.welcome")}</${Title}><p class="muted">${t("door.what")}</p></div>
    ${providers.length > 0 && html`<div class="stack tight">${providers.map((provider) => html`<a key=${provider.id} class="button"
      href=${`/api/v1/auth/oidc/${provider.id}?returnTo=${back}`}>${t("door.by", { name: provider.name })}</a>`)}</div>`}
    <${SignIn} />
    <div class="foot"><button type="button" class="button quiet small" onClick=${() => setForgotten(true)}>${t("forgotten.title")}</button>
      <span class="row tight"><${LanguageButton} /><${ThemeButton} /></span></div>
    ${forgotten && html`<${Forgotten} onClose=${() => setForgotten(false)} />`}
  </div></main>`;
}

/** The session has ended, the page has not: sign in and go on. */
export function Return() {
  return html`<${Dialog} title=${t("return.title")} onClose=${() => {}}><div class="inside">
    <h2>${t("return.title")}</h2><p class="muted">${t("return.why")}</p>
    <${SignIn} login=${me.value?.login ?? ""} />
    <button type="button" class="button quiet" onClick=${() => leave().catch(() => location.assign("/"))}>${t("return.other")}</button>
  </div></${Dialog}>`;
}
