/** My passkeys: sign in by a finger, a face or the code of a device. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { get, post, remove, showing } from "../../lib/api.js";
import { device } from "../../lib/devices.js";
import { t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { answered, creation, possible } from "../../lib/passkeys.js";
import { authenticate, signInAgain, watchNews } from "../../lib/session.js";
import { Bones, Confirm, done, Note, Time, useBusy, Wrong } from "../../parts/basics.js";
import { Text } from "../../parts/fields.js";
import { Icon } from "../../parts/icons.js";

async function add(name) {
  const options = await post("me/passkeys/options");
  const credential = await authenticate(() => navigator.credentials.create({ publicKey: creation(options) }));
  const made = await post("me/passkeys", { name, credential: answered(credential) });
  showing(made.csrfToken);
  watchNews();
}

async function drop(passkey) {
  await remove("me/passkeys/" + passkey.id);
  showing((await get("session")).csrfToken);
  watchNews();
}

const Refused = ({ problem }) =>
  problem?.slug === "sign-in-again"
    ? html`<${Note} icon="shield">${problem.message}<p><button type="button" class="button small" onClick=${signInAgain}>${t("passkey.again")}</button></p></${Note}>`
    : html`<${Wrong} problem=${problem} />`;

const Item = ({ passkey, onRemove }) => html`<li class="row spread"><span class="grow small"><bdi class="strong">${passkey.name}</bdi><br />
  <span class="muted">${t("passkey.made")} <${Time} at=${passkey.createdAt} />${passkey.lastUsedAt && html` · ${t("passkey.used")} <${Time} at=${passkey.lastUsedAt} relative />`}${passkey.synced ? " · " + t("passkey.synced") : ""}</span></span>
  <button type="button" class="button small" onClick=${onRemove}>${t("passkey.remove")}<span class="unseen"> ${passkey.name}</span></button></li>`;

export function Passkeys() {
  const list = useLoad(() => get("me/passkeys"), []);
  const [name, setName] = useState(() => device(navigator.userAgent));
  const [dropping, setDropping] = useState(null);
  const { busy, problem, run } = useBusy();
  const deed = (work, words) =>
    run(async () => {
      await work();
      done(words);
      list.reload();
    });
  const submit = (event) => {
    event.preventDefault();
    deed(() => add(name.trim()), t("passkey.added"));
  };
  const confirmed = () => {
    setDropping(null);
    deed(() => drop(dropping), t("passkey.removed"));
  };
  return html`<section class="card padded stack" aria-label=${t("passkey.title")}><h2>${t("passkey.title")}</h2><p class="muted">${t("passkey.why")}</p>
    <${Wrong} problem=${list.problem} retry=${list.reload} />${!list.data && !list.problem && html`<${Bones} lines=${1} />`}
    ${list.data?.items.length > 0 && html`<ul role="list" class="stack tight">${list.data.items.map((passkey) => html`<${Item} key=${passkey.id} passkey=${passkey} onRemove=${() => setDropping(passkey)} />`)}</ul>`}
    <${Refused} problem=${problem} />
    ${possible() ? html`<form class="stack" onSubmit=${submit}><${Text} label=${t("passkey.name")} required maxlength="100" value=${name} onValue=${setName} wrong=${problem?.of?.("name")} />
      <div><button class="button" aria-disabled=${busy}><${Icon} name="shield" />${t("passkey.add")}</button></div></form>` : html`<p class="muted small">${t("passkey.impossible")}</p>`}
    ${dropping && html`<${Confirm} title=${t("passkey.remove.title", { name: dropping.name })} action=${t("passkey.remove")} onConfirm=${confirmed} onClose=${() => setDropping(null)}>${t("passkey.remove.why")}</${Confirm}>`}
  </section>`;
}
