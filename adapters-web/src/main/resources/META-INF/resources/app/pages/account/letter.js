/** Where links of letters lead: an invitation, a new password, a confirmed address. The secret stands behind the #, so that no log has it. */
import { html } from "../../lib/html.js";
import { useRef, useState } from "preact/hooks";
import { put } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { Note, Title, useBusy, Wrong } from "../../parts/basics.js";
import { Text } from "../../parts/fields.js";
import { LanguageButton } from "../../parts/shell.js";

const RESOURCES = { invitation: "invitations", password: "password-resets", email: "email-verifications" };

export default function Letter({ letter }) {
  const secret = useRef(new URLSearchParams(location.hash.slice(1)).get("token") ?? "");
  const [password, setPassword] = useState("");
  const [ended, setEnded] = useState(false);
  const { busy, problem, run } = useBusy();
  const resource = RESOURCES[letter];
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      await put(`${resource}/${encodeURIComponent(secret.current)}`, letter === "email" ? undefined : { password });
      history.replaceState(null, "", location.pathname);
      setEnded(true);
    });
  };
  if (!resource) return html`<main class="door"><div class="box"><${Title}>${t("nowhere.title")}</${Title}><a href="/">${t("nowhere.home")}</a></div></main>`;
  return html`<main class="door"><div class="box"><${Title}>${t("letter." + letter)}</${Title}>
    ${ended ? html`<${Note} kind="good" icon="check"><p>${t("letter.done")}</p><p><a href="/">${t("door.enter")}</a></p></${Note}>`
      : html`<form onSubmit=${submit}><${Wrong} problem=${problem} />
        ${letter !== "email" && html`<${Text} label=${t("account.password.new")} hint=${t("account.password.hint")} type="password" required value=${password} onValue=${setPassword} autocomplete="new-password" wrong=${problem?.of?.("password")} />`}
        <button class="button main" aria-disabled=${busy}>${t("letter." + letter + ".do")}</button></form>`}
    <div class="foot"><${LanguageButton} /></div></div></main>`;
}
