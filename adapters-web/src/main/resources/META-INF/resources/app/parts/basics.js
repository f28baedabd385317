/** Small parts that every page is made of. */
import { html, classes } from "../lib/html.js";
import { useEffect, useRef, useState } from "preact/hooks";
import { signal } from "@preact/signals";
import { ago, exactly, moment, named, t } from "../lib/i18n.js";
import { tree } from "../lib/markdown.js";
import { Bars, Icon, StatusIcon } from "./icons.js";

export const Status = ({ status }) =>
  html`<span class=${"pill " + status}><${StatusIcon} status=${status} />${named("status", status)}</span>`;

export const Priority = ({ priority }) =>
  html`<span class=${"priority " + priority}><${Bars} priority=${priority} />${named("priority", priority)}</span>`;

/** When; exactly, for whoever points at it. */
export const Time = ({ at, relative = false }) =>
  html`<time dateTime=${at} title=${exactly(at)}>${relative ? ago(at) : moment(at)}</time>`;

const initials = (name) => {
  const words = name.trim().split(/\s+/);
  return ([...(words[0] ?? "")][0] ?? "?") + ([...(words.length > 1 ? words.at(-1) : "")][0] ?? "");
};

export const Avatar = ({ name, large }) =>
  html`<span class=${classes("avatar", large && "large")} aria-hidden="true">${initials(name).toUpperCase()}</span>`;

export const Person = ({ person }) =>
  html`<span class="person"><${Avatar} name=${person.name} /><bdi>${person.name}</bdi></span>`;

/** Who did something: a person, or the service itself. */
export const who = (actor) => (actor === "system" || !actor ? t("actor.system") : actor.name);

function node(each) {
  if (typeof each === "string") return each;
  const { tag: Tag, props, children } = each;
  return html`<${Tag} ...${props}>${children.map(node)}</${Tag}>`;
}

/** Markdown of people, as elements. */
export const Prose = ({ text }) => html`<div class="prose" dir="auto">${tree(text).map(node)}</div>`;

/** What went wrong, in words, with what to do. */
export function problemText(problem) {
  if (problem?.slug === "unreachable") return t("problem.unreachable");
  return problem?.message || t("problem.unknown");
}

export function Wrong({ problem, retry }) {
  if (!problem) return null;
  const details = (problem.errors ?? []).map((error) => error.message).filter(Boolean);
  return html`<div class="notice bad" role="alert"><${Icon} name="warn" />
    <div class="grow"><p>${problemText(problem)}</p>${details.map((detail) => html`<p class="small">${detail}</p>`)}</div>
    ${retry && html`<button type="button" class="button small" onClick=${retry}>${t("again")}</button>`}
  </div>`;
}

export const Note = ({ icon = "info", kind = "", children }) =>
  html`<div class=${"notice " + kind}><${Icon} name=${icon} /><div class="grow">${children}</div></div>`;

/** What is shown while something loads, and not before 300 ms have gone by. */
export const Bones = ({ lines = 5 }) =>
  html`<div class="bones" role="status"><span class="unseen">${t("loading")}</span>
    ${Array.from({ length: lines }, (_, i) => html`<div class="bone" key=${i}></div>`)}
  </div>`;

/** Nothing there: why, and what can be done. */
export const Empty = ({ icon, title, children }) =>
  html`<div class="empty"><${Icon} name=${icon} /><strong>${title}</strong><div>${children}</div></div>`;

/** The heading of a page, which is also the title of the tab. */
export function Title({ children, text }) {
  useEffect(() => {
    document.title = (text ?? children) + " · AppTicket";
  }, [text ?? children]);
  return html`<h1 tabIndex="-1">${children}</h1>`;
}

/** A page that is not there, or not for this reader, and where to go on. */
export const Nowhere = ({ title = t("nowhere.title"), icon = "search", what = t("nowhere.what"), to = "/", on = t("nowhere.home") }) => html`<div class="page narrow"><${Title}>${title}</${Title}>
  <div class="card"><${Empty} icon=${icon} title=${what}><a href=${to}>${on}</a></${Empty}></div></div>`;

/** A dialog that keeps the focus, closes by Escape and gives the focus back. */
export function Dialog({ title, onClose, class: extra, children }) {
  const ref = useRef(null);
  useEffect(() => {
    const before = /** @type {HTMLElement | null} */ (document.activeElement);
    ref.current.showModal();
    return () => before?.isConnected && before.focus();
  }, []);
  const cancel = (event) => {
    event.preventDefault();
    onClose();
  };
  return html`<dialog ref=${ref} class=${classes("dialog", extra)} aria-label=${title} onCancel=${cancel}>${children}</dialog>`;
}

/** Asks whether something is really meant. */
export function Confirm({ title, children, action, onConfirm, onClose }) {
  return html`<${Dialog} title=${title} onClose=${onClose}><div class="inside">
    <h2>${title}</h2><div>${children}</div>
    <div class="ends">
      <button type="button" class="button" onClick=${onClose}>${t("cancel")}</button>
      <button type="button" class="button danger" onClick=${onConfirm}>${action}</button>
    </div></div></${Dialog}>`;
}

/** True until what it was given is done, so that nothing is sent twice. */
export function useBusy() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(null);
  const running = useRef(false);
  const run = async (work) => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setProblem(null);
    try {
      return await work();
    } catch (failure) {
      setProblem(failure);
      return undefined;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, problem, run, clear: () => setProblem(null) };
}

/** Short news about what was just done, which screen readers tell too. */
const news = signal([]);
let last = 0;

const drop = (id) => (news.value = news.value.filter((each) => each.id !== id));

const MOST_NEWS = 10;

function add(kind, words, wait, undo) {
  const id = ++last;
  const others = undo ? news.value : news.value.filter((each) => each.undo || each.words !== words);
  news.value = [...others.slice(1 - MOST_NEWS), { id, kind, words, undo }];
  if (wait) setTimeout(() => drop(id), wait);
}

/** Something went well. */
export const done = (words) => add("good", words, 6000);

/** Something went well, and can be taken back for a while. */
export const undoable = (words, wait, undo) => add("good", words, wait, undo);

/** Something did not; it stays until somebody has read it. */
export const failed = (problem) => add("bad", problemText(problem));

/** What is shown of all news: the newest that can be taken back, the newest that went well and the newest that did not; older ones wait behind them. */
export function shownNews(all) {
  const newest = [all.findLast((each) => each.undo), all.findLast((each) => each.kind === "good" && !each.undo), all.findLast((each) => each.kind === "bad")];
  return all.filter((each) => newest.includes(each));
}

export const Toasts = () => html`<div class="toasts" role="status" aria-live="polite">
  ${shownNews(news.value).map(
    (each) => html`<div key=${each.id} class=${"toast " + each.kind}>
      <${Icon} name=${each.kind === "good" ? "check" : "warn"} /><span class="grow">${each.words}</span>
      ${each.undo && html`<button type="button" class="button small" onClick=${() => { drop(each.id); each.undo(); }}>${t("undo")}</button>`}
      <button type="button" class="button quiet small square" aria-label=${t("close")} onClick=${() => drop(each.id)}><${Icon} name="close" /></button>
    </div>`,
  )}
</div>`;
