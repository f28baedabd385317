/**
 * What happens to tickets, as it happens. One stream for all tabs of a browser: the tab that holds the lock listens and tells the others.
 */
import { signal } from "@preact/signals";
import { get } from "./api.js";
import { me } from "./session.js";

/** Whether the stream is there; false only after it has been gone for a while. */
export const connected = signal(true);

const listeners = new Set();
const watchers = new Set();
const answerers = new Set();
const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("appticket-live") : null;
const KINDS = [
  "ASSIGNED", "ASSIGNMENT_ACCEPTED", "ASSIGNMENT_DECLINED", "ASSIGNMENT_DONE", "ATTACHED", "CALL", "CANCELLED", "CHILDREN_CLOSED",
  "CLOSED", "COMMENTED", "COMMENT_EDITED", "COMMENT_REMOVED", "DETACHED", "EDITED", "FOLLOWED_UP", "LEAD_CHANGED", "LINKED",
  "MERGED", "OPENED", "PRESENCE", "RATED", "REOPENED", "RESOLVED", "RESUMED", "SLA_BREACHED", "SLA_CHANGED", "SLA_WARNED", "SPLIT", "STARTED",
  "UNASSIGNED", "UNLINKED", "UNMERGED", "UNWATCHED", "WAITED", "WATCHED", "reset",
];

/** Tells this of every event, `{ticket, kind}`; gives back what ends that. */
export function listen(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells this of who comes, goes and writes, `{ticket, person, doing}`; gives back what ends that. */
export function listenPresence(watcher) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Tells this of who calls, `{call, number, person, page}`; gives back what ends that. */
export function listenCalls(answerer) {
  answerers.add(answerer);
  return () => answerers.delete(answerer);
}

const tell = (event) => (({ PRESENCE: watchers, CALL: answerers })[event.kind] ?? listeners).forEach((listener) => listener(event));

/**
 * Opens the stream anew after the server has refused it. Asking for the session first shows whether it has ended, and waits for the
 * reader to sign in; what was missed is loaded.
 */
async function again() {
  try {
    await get("session");
    open();
    tell({ kind: "reset" });
    channel?.postMessage({ kind: "reset" });
  } catch (problem) {
    if (problem.status === 0 || problem.status >= 500) setTimeout(again, 10_000);
  }
}

function open() {
  const source = new EventSource("/api/v1/events");
  let away;
  source.onopen = () => {
    clearTimeout(away);
    connected.value = true;
  };
  source.onerror = () => {
    clearTimeout(away);
    if (source.readyState === EventSource.CLOSED) setTimeout(again, 3000);
    away = setTimeout(() => (connected.value = false), 8000);
  };
  const heard = (event) => {
    const data = event.type === "reset" ? { kind: "reset" } : { kind: event.type, ...JSON.parse(event.data) };
    tell(data);
    channel?.postMessage(data);
  };
  KINDS.forEach((kind) => source.addEventListener(kind, heard));
  source.onmessage = heard;
  return source;
}

/** Begins to listen, in one tab of all. */
export function follow() {
  if (channel) channel.onmessage = (message) => tell(message.data);
  if (!me.value || !("EventSource" in globalThis)) return;
  if (!navigator.locks) {
    open();
    return;
  }
  navigator.locks.request("appticket-live", () => {
    open();
    return new Promise(() => {});
  });
}
