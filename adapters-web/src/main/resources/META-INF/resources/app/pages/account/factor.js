/** A second factor: set it up, keep its recovery codes, take it away. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { ask, get, post, put, showing } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { me, watchNews } from "../../lib/session.js";
import { done, Note, useBusy, Wrong } from "../../parts/basics.js";
import { Text } from "../../parts/fields.js";

/** Proves who it is, to set a factor up or to take it away. */
function Proof({ words, code, onProof, problem, busy }) {
  const [form, set] = useState({ password: "", code: "" });
  const submit = (event) => {
    event.preventDefault();
    onProof(code && form.code ? form : { password: form.password });
  };
  return html`<form class="stack" onSubmit=${submit}><${Wrong} problem=${problem} /><input type="text" hidden autocomplete="username" value=${me.value.login} readonly />
    <${Text} label=${t("door.password")} type="password" required autocomplete="current-password" value=${form.password} onValue=${(password) => set({ ...form, password })} />
    ${code && html`<${Text} label=${t("door.code")} required autocomplete="one-time-code" value=${form.code} onValue=${(value) => set({ ...form, code: value })} />`}
    <div><button class="button" aria-disabled=${busy}>${words}</button></div></form>`;
}

function First({ proposed, onCodes }) {
  const [code, setCode] = useState("");
  const { busy, problem, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      const confirmed = await put("me/second-factor", { code: code.trim() });
      showing(confirmed.csrfToken);
      watchNews();
      onCodes(confirmed.recoveryCodes);
    });
  };
  return html`<form class="stack" onSubmit=${submit}><p>${t("factor.scan")}</p><p><a href=${proposed.uri}>${t("factor.open")}</a></p>
    <p><code class="figures">${proposed.secret.replace(/(.{4})/g, "$1 ")}</code></p><${Wrong} problem=${problem} />
    <${Text} label=${t("door.code")} required value=${code} onValue=${setCode} autocomplete="one-time-code" inputmode="numeric" /><div><button class="button main" aria-disabled=${busy}>${t("factor.confirm")}</button></div></form>`;
}

export function SecondFactor() {
  const state = useLoad(() => get("me/second-factor"), []);
  const [proposed, setProposed] = useState(null);
  const [codes, setCodes] = useState(null);
  const { busy, problem, run } = useBusy();
  const begin = (proof) => run(async () => setProposed(await post("me/second-factor", proof)));
  const end = (proof) =>
    run(async () => {
      const { body } = await ask("DELETE", "me/second-factor", proof);
      if (body?.csrfToken) showing(body.csrfToken);
      done(t("factor.gone"));
      state.reload();
    });
  const confirmed = (list) => {
    setCodes(list);
    setProposed(null);
    state.reload();
  };
  return html`<section class="card padded stack" aria-label=${t("factor.title")}><h2>${t("factor.title")}</h2><${Wrong} problem=${state.problem} />
    ${codes && html`<${Note} icon="shield" kind="good"><p class="strong">${t("factor.codes")}</p><p class="figures">${codes.join("  ·  ")}</p></${Note}>`}
    ${state.data?.totp && html`<p>${t("factor.on", { count: state.data.recoveryCodesLeft })}</p><details><summary>${t("factor.off")}</summary><${Proof} code words=${t("factor.off")} onProof=${end} problem=${problem} busy=${busy} /></details>`}
    ${state.data && !state.data.totp && html`<p class="muted">${t("factor.why")}</p>${proposed ? html`<${First} proposed=${proposed} onCodes=${confirmed} />`
      : html`<details><summary>${t("factor.begin")}</summary><${Proof} words=${t("factor.begin")} onProof=${begin} problem=${problem} busy=${busy} /></details>`}`}
  </section>`;
}
