/** Ctrl+K: go anywhere, find anything, do what can be done everywhere. And the sheet of keys. */
import { html } from "../lib/html.js";
import { useEffect, useId, useState } from "preact/hooks";
import { get } from "../lib/api.js";
import { language, speak, t } from "../lib/i18n.js";
import { keyOf, singleKeys } from "../lib/keys.js";
import { go } from "../lib/router.js";
import { worksOnTickets } from "../lib/session.js";
import { Dialog, Status } from "./basics.js";
import { chooseTheme, help, sections, viewAddress, views } from "./desk.js";
import { Icon } from "./icons.js";

const plainly = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function commands() {
  const to = (icon, words, href) => ({ icon, words, run: () => go(href) });
  return [
    to("plus", t("nav.new"), "/new"),
    worksOnTickets.value ? to("inbox", t("nav.queue"), "/queue") : null,
    worksOnTickets.value ? to("phone", t("quick.title"), "/quick") : null,
    worksOnTickets.value ? to("chart", t("nav.dashboard"), "/dashboard") : null,
    worksOnTickets.value ? to("people", t("nav.crews"), "/teams") : null,
    to("home", t("nav.mine"), "/tickets"),
    to("bell", t("nav.notifications"), "/notifications"),
    to("gear", t("nav.account"), "/account"),
    ...views.value.map((view) => to("list", view.name, viewAddress(view))),
    ...sections().map(([name, words, icon]) => to(icon, t("admin." + words), "/admin/" + name)),
    { icon: "globe", words: language.value === "fr" ? "English" : "Français", run: () => speak(language.value === "fr" ? "en" : "fr") },
    { icon: "moon", words: t("theme.dark"), run: () => chooseTheme("dark") },
    { icon: "sun", words: t("theme.light"), run: () => chooseTheme("light") },
    { icon: "info", words: t("help.title"), run: () => (help.value = true) },
  ].filter(Boolean);
}

function useTickets(text) {
  const [found, setFound] = useState([]);
  useEffect(() => {
    setFound([]);
    if (text.trim().length < 2) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        setFound((await get("tickets?limit=7&q=" + encodeURIComponent(text.trim()), { signal: stop.signal })).items);
      } catch (problem) {
        if (problem.name !== "AbortError") setFound([]);
      }
    }, 160);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return found;
}

export function Palette({ onClose }) {
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();
  const tickets = useTickets(text).map((ticket) => ({ ticket, words: ticket.title, run: () => go("/tickets/" + ticket.id) }));
  const number = /^#?(\d{1,12})$/.exec(text.trim());
  const jump = number ? [{ icon: "link", words: t("palette.jump", { id: number[1] }), run: () => go("/tickets/" + number[1]) }] : [];
  const fitting = commands().filter((command) => plainly(command.words).includes(plainly(text.trim())));
  /** @type {{words: string, run: () => void, icon?: string, ticket?: any}[]} */
  const all = [...jump, ...tickets, ...fitting].slice(0, 12);
  const chosen = Math.min(at, all.length - 1);
  const run = (item) => {
    onClose();
    item?.run();
  };
  const key = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((chosen + step + all.length) % all.length);
    else if (event.key === "Enter") run(all[chosen]);
    else return;
    event.preventDefault();
  };
  return html`<${Dialog} title=${t("palette.title")} class="palette" onClose=${onClose}>
    <input class="input" type="text" role="combobox" aria-expanded="true" aria-controls=${id} aria-label=${t("palette.title")} placeholder=${t("palette.hint")}
      aria-activedescendant=${all.length ? id + chosen : undefined} autocomplete="off" value=${text} onKeyDown=${key}
      onInput=${(event) => { setText(event.currentTarget.value); setAt(0); }} />
    <ul role="listbox" id=${id} aria-label=${t("palette.results")}>
      ${all.map((item, i) => html`<li key=${i} id=${id + i} role="option" aria-selected=${i === chosen} onClick=${() => run(item)} onMouseMove=${() => setAt(i)}>
        ${item.ticket ? html`<span class="muted figures">#${item.ticket.id}</span><bdi class="grow">${item.words}</bdi><${Status} status=${item.ticket.status} />`
          : html`<${Icon} name=${item.icon} /><span class="grow">${item.words}</span>`}</li>`)}
    </ul>
  </${Dialog}>`;
}

/** Keys in the order of the sheet: actions, and keys that are always the same with what they do. */
const KEYS = [
  ["Ctrl K", "palette.title"], ...["new", "home", "search", "next", "previous", "open", "pick", "reply", "note", "steps", "take"].map((action) => [action]),
  ["Ctrl Enter", "key.send"], ["Ctrl ⇧ Enter", "composer.next"], ["help"],
];

const caps = (keys) => keys.split(" ").map((key) => html`<kbd>${key === "Enter" ? t("keys.enter") : key}</kbd> `);

/** The key that an action has now. */
const held = (action) => (keyOf(action) === "" ? html`<span class="muted">${t("keys.off")}</span>` : caps(keyOf(action)));

const toAccount = (onClose) => {
  onClose();
  go("/account");
};

export const Help = ({ onClose }) => html`<${Dialog} title=${t("help.title")} onClose=${onClose}><div class="inside">
  <h2>${t("help.title")}</h2>
  <table class="rows"><caption class="unseen">${t("help.title")}</caption>
    <thead><tr><th scope="col">${t("help.key")}</th><th scope="col">${t("help.does")}</th></tr></thead>
    <tbody>${KEYS.map(([keys, words]) => html`<tr key=${keys}><td class="nowrap">${words ? caps(keys) : held(keys)}</td><td>${t(words ?? "key." + keys)}</td></tr>`)}</tbody></table>
  ${!singleKeys.value && html`<p class="muted">${t("help.off")}</p>`}
  <div class="ends"><button type="button" class="button" onClick=${() => toAccount(onClose)}>${t("keys.change")}</button><button type="button" class="button" autofocus onClick=${onClose}>${t("close")}</button></div>
</div></${Dialog}>`;
