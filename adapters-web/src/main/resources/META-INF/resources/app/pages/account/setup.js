/** The first administrator, by the code that the server printed at its first start. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { post } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { Note, Title, useBusy, Wrong } from "../../parts/basics.js";
import { Text } from "../../parts/fields.js";
import { LanguageButton } from "../../parts/shell.js";

export default function SetUp() {
  const [form, set] = useState({ code: "", login: "", name: "", password: "" });
  const [ended, setEnded] = useState(false);
  const { busy, problem, run } = useBusy();
  const field = (name, more) => html`<${Text} value=${form[name]} onValue=${(value) => set({ ...form, [name]: value })} required wrong=${problem?.of?.(name)} ...${more} />`;
  const submit = (event) => {
    event.preventDefault();
    run(async () => {
      await post("setup", form, { quiet: true });
      setEnded(true);
    });
  };
  return html`<main class="door"><div class="box"><${Title}>${t("setup.title")}</${Title}>
    ${ended ? html`<${Note} kind="good" icon="check"><p>${t("setup.done")}</p><p><a href="/">${t("door.enter")}</a></p></${Note}>`
      : html`<p class="muted">${t("setup.how")}</p><form onSubmit=${submit}><${Wrong} problem=${problem} />
        ${field("code", { label: t("setup.code"), autocomplete: "one-time-code" })}${field("name", { label: t("person.name"), autocomplete: "name" })}${field("login", { label: t("door.login"), autocomplete: "username" })}
        ${field("password", { label: t("account.password.new"), hint: t("account.password.hint"), type: "password", autocomplete: "new-password" })}
        <button class="button main" aria-disabled=${busy}>${t("setup.do")}</button></form>`}
    <div class="foot"><${LanguageButton} /></div></div></main>`;
}
