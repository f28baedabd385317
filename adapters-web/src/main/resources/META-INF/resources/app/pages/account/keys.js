/** Which keys do what on this device. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { t } from "../../lib/i18n.js";
import { allowSingleKeys, giveKey, keyOf, nameOf, ownKeys, singleKeys, USUAL, usualKeys } from "../../lib/keys.js";
import { Text } from "../../parts/fields.js";

const shown = (key) => (key === "Enter" ? t("keys.enter") : key);

/** A field that takes one character in the place of the one it has. */
function Key({ action, clash, onClash }) {
  const key = keyOf(action);
  const give = (next, field) => {
    const holder = giveKey(action, next);
    onClash(holder && { action, key: next, holder });
    field.value = shown(keyOf(action));
    field.select();
  };
  const typed = (event) => {
    const next = nameOf([...(event.data ?? "")].at(-1) ?? "");
    const keeps = next === " " || next.length > 1 || event.isComposing;
    give(keeps ? keyOf(action) : next, event.currentTarget);
  };
  const enter = (event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    give("Enter", event.currentTarget);
  };
  const wrong = clash?.action === action ? t("keys.clash", { key: shown(clash.key), what: t("key." + clash.holder) }) : undefined;
  return html`<${Text} label=${t("key." + action)} hint=${key === USUAL[action] ? undefined : key === "" ? t("keys.none", { key: shown(USUAL[action]) }) : t("keys.usually", { key: shown(USUAL[action]) })} wrong=${wrong}
    value=${shown(key)} onValue=${() => {}} onInput=${typed} onKeyDown=${enter} onFocus=${(event) => event.currentTarget.select()} disabled=${!singleKeys.value}
    autocomplete="off" autocapitalize="none" spellcheck=${false} class="input one-key" />`;
}

export function Keys() {
  const [clash, setClash] = useState(null);
  const changed = Object.keys(ownKeys.value ?? {}).length > 0;
  const reset = () => {
    usualKeys();
    setClash(null);
  };
  return html`<section class="card padded stack" aria-labelledby="keys-title"><h2 id="keys-title" tabIndex="-1">${t("help.title")}</h2>
    <label class="check"><input type="checkbox" checked=${singleKeys.value} onChange=${(event) => allowSingleKeys(event.currentTarget.checked)} />${t("account.keys")}</label>
    <details><summary>${t("keys.change")}</summary><div class="stack"><p class="muted small">${t("keys.how")}</p>
      <div class="key-fields">${Object.keys(USUAL).map((action) => html`<${Key} key=${action} action=${action} clash=${clash} onClash=${setClash} />`)}</div>
      <p class="unseen" role="status">${clash ? t("keys.clash", { key: shown(clash.key), what: t("key." + clash.holder) }) : ""}</p>
      <div><button type="button" class="button" aria-disabled=${!changed} onClick=${reset}>${t("keys.reset")}</button></div></div></details>
  </section>`;
}
