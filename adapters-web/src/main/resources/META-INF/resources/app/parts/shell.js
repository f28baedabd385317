/** What is around every page: the ways to go, for the roles of the reader. */
import { html } from "../lib/html.js";
import { useEffect, useState } from "preact/hooks";
import { get } from "../lib/api.js";
import { language, number, speak, t } from "../lib/i18n.js";
import { bind } from "../lib/keys.js";
import { connected, listenCalls } from "../lib/live.js";
import { useLive, useLoad } from "../lib/load.js";
import { go, place } from "../lib/router.js";
import { administers, leave, me, worksOnTickets } from "../lib/session.js";
import { Avatar, failed } from "./basics.js";
import { chooseTheme, help, isDark, palette, refreshUnread, sections, unread, viewAddress, views } from "./desk.js";
import { Icon } from "./icons.js";
import { Soon } from "./later.js";

export const ThemeButton = ({ class: extra = "button quiet square" }) =>
  html`<button type="button" class=${extra} aria-label=${t(isDark() ? "theme.light" : "theme.dark")} title=${t(isDark() ? "theme.light" : "theme.dark")}
    onClick=${() => chooseTheme(isDark() ? "light" : "dark")}><${Icon} name=${isDark() ? "sun" : "moon"} /></button>`;

/** Named in the other language, for those who do not read this one. */
export const LanguageButton = () => {
  const other = language.value === "fr" ? "en" : "fr";
  return html`<button type="button" class="button quiet" lang=${other} onClick=${() => speak(other)}><${Icon} name="globe" />${other === "en" ? "English" : "Français"}</button>`;
};

const isHere = (href) => {
  const [path, query = ""] = href.split("?");
  if (place.value.path !== path) return false;
  return query === "" || place.value.query === "?" + query;
};

function Item({ href, icon, label, count, exact, within }) {
  const here = isHere(href) && (!exact || !place.value.query);
  const inside = within && place.value.path.startsWith(href + "/");
  return html`<a href=${href} aria-current=${here ? "page" : inside ? "true" : undefined}><${Icon} name=${icon} /><span class="label">${label}</span>
    ${count ? html`<span class="count">${count}</span>` : null}</a>`;
}

const counted = (view) => (view.count !== undefined ? number(view.count) : view.countAtLeast !== undefined ? "100+" : "");

function Navigation() {
  return html`<nav class="nav" aria-label=${t("nav.main")}>
    ${worksOnTickets.value
      ? html`<${Item} href="/queue" icon="inbox" label=${t("nav.queue")} exact /><${Item} href="/quick" icon="phone" label=${t("quick.nav")} /><${Item} href="/dashboard" icon="chart" label=${t("nav.dashboard")} /><${Item} href="/teams" icon="people" label=${t("nav.crews")} within /><${Item} href="/tickets" icon="home" label=${t("nav.mine")} />`
      : html`<${Item} href=${administers.value ? "/tickets" : "/"} icon="home" label=${t("nav.mine")} />`}
    <${Item} href="/notifications" icon="bell" label=${t("nav.notifications")} count=${unread.value ? number(unread.value) : ""} />
    ${worksOnTickets.value && views.value.length > 0 && html`<p class="nav-title">${t("nav.views")}</p>
      ${views.value.map((view) => html`<${Item} key=${view.id} href=${viewAddress(view)} icon="list" label=${view.name} count=${counted(view)} />`)}`}
    ${sections().length > 0 && html`<p class="nav-title">${t("nav.admin")}</p>
      ${sections().map(([name, words, icon]) => html`<${Item} key=${name} href=${"/admin/" + name} icon=${icon} label=${t("admin." + words)} />`)}`}
  </nav>`;
}

const signOut = () => leave().catch(failed);

function Side() {
  return html`<div class="side">
    <a class="brand" href="/"><img src=${new URL("../icon.svg", import.meta.url).href} alt="" />AppTicket</a>
    <a class="button main" href="/new"><${Icon} name="plus" />${t("nav.new")}</a>
    <${Navigation} />
    <div class="bottom">
      <div class="nav">
        ${worksOnTickets.value && html`<button type="button" onClick=${() => (palette.value = true)}><${Icon} name="search" />
          <span class="label">${t("nav.search")}</span><span class="count"><kbd>Ctrl K</kbd></span></button>`}
        <${Item} href="/account" icon="gear" label=${t("nav.account")} />
        <button type="button" onClick=${signOut}><${Icon} name="leave" /><span class="label">${t("nav.leave")}</span></button>
      </div>
      <div class="row spread"><span class="person" title=${me.value.login}><${Avatar} name=${me.value.name} /><bdi class="small">${me.value.name}</bdi></span>
        <span class="row tight"><${ThemeButton} /></span></div>
      <${LanguageButton} />
    </div>
  </div>`;
}

function Top() {
  return html`<div class="top"><a class="brand" href="/"><img src=${new URL("../icon.svg", import.meta.url).href} alt="" />AppTicket</a>
    ${worksOnTickets.value && html`<button type="button" class="button quiet square" aria-label=${t("nav.search")} onClick=${() => (palette.value = true)}><${Icon} name="search" /></button>`}
    <${ThemeButton} /></div>`;
}

function Dock() {
  const link = (href, icon, label, badge) => html`<a href=${href} aria-current=${isHere(href) ? "page" : undefined}><${Icon} name=${icon} />
    ${badge ? html`<span class="dot">${badge}<span class="unseen"> ${t("notifications.unread")}</span></span>` : null}<span>${label}</span></a>`;
  return html`<nav class="dock" aria-label=${t("nav.main")}>
    ${worksOnTickets.value ? link("/queue", "inbox", t("dock.queue")) : link(administers.value ? "/tickets" : "/", "home", t("dock.mine"))}
    ${link("/new", "plus", t("dock.new"))}
    ${link("/notifications", "bell", t("dock.notifications"), unread.value || "")}
    ${link("/account", "person", t("dock.account"))}
  </nav>`;
}

const later = () => import("./palette.js");
const calling = () => import("./calling.js");

/** Who calls, once somebody does. The place is there before, so that what comes into it is read out. */
function Ringing() {
  const [told, setTold] = useState([]);
  useEffect(() => listenCalls((event) => setTold((before) => [...before.slice(-9), event])), []);
  return html`<div class="calls no-print" role="status" aria-live="polite">${told.length > 0 && html`<${Soon} load=${calling} name="Calls" told=${told} />`}</div>`;
}


function useShortcuts() {
  useEffect(
    () =>
      bind({
        "Ctrl+k": () => (palette.value = true),
        help: () => (help.value = true),
        new: () => go("/new"),
        home: () => go(worksOnTickets.value ? "/queue" : "/"),
      }),
    [],
  );
  useEffect(() => {
    // Whoever presses Ctrl means to press K: the palette is there by then, and no letter typed into it is lost.
    // Where it cannot be had, opening it says so.
    const soon = (event) => (event.key === "Control" || event.key === "Meta") && later().catch(() => {});
    document.addEventListener("keydown", soon);
    return () => document.removeEventListener("keydown", soon);
  }, []);
}

export function Shell({ children }) {
  useShortcuts();
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener("online", look);
    addEventListener("offline", look);
    refreshUnread();
  }, []);
  useLive(() => true, refreshUnread, 1500);
  const kept = useLoad(() => (worksOnTickets.value ? get("views?counts=true&limit=20") : { items: [] }), []);
  useEffect(() => {
    if (kept.data) views.value = kept.data.items;
  }, [kept.data]);
  useLive(() => worksOnTickets.value, kept.reload, 4000);
  return html`<a class="button main skip" href="#main" onClick=${(event) => { event.preventDefault(); document.getElementById("main").focus(); }}>${t("nav.skip")}</a>
    ${(!online || !connected.value) && html`<p class="offline" role="status">${t(online ? "live.away" : "live.offline")}</p>`}
    ${worksOnTickets.value && html`<${Ringing} />`}
    <div class="frame"><header><${Side} /><${Top} /></header>
      <main class="stage" id="main" tabIndex="-1">${children}</main></div>
    <${Dock} />
    ${palette.value && html`<${Soon} load=${later} name="Palette" onClose=${() => (palette.value = false)} />`}
    ${help.value && html`<${Soon} load=${later} name="Help" onClose=${() => (help.value = false)} />`}`;
}
