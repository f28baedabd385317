/** Notifications of this browser though no page is open: whether they can be had, and having and leaving them. */
import { signal } from "@preact/signals";
import { get, post, remove, sessionMark } from "./api.js";
import { device } from "./devices.js";
import { bytes, written } from "./passkeys.js";
import { keep, recall } from "./storage.js";

/** By what is remembered here that somebody wants them: who, and in which session that was last said. */
const WANTED = "push";

/** What the server says: the key that browsers ask with, and which browsers there are; null while nobody knows. */
export const browsers = signal(null);

/** Whether this browser can; one on an iPhone can once the page is on the home screen. */
export const possible = () => Boolean(globalThis.isSecureContext && globalThis.navigator?.serviceWorker && globalThis.PushManager && globalThis.Notification);

/** By what the server tells this browser from others. */
export async function mark(endpoint) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(endpoint)));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What this browser's own service knows; null if nothing. */
async function held() {
  const registration = await navigator.serviceWorker.getRegistration("/");
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** How things stand here: `unsupported`, `absent` where the server has none, `denied`, `on` or `off`; with the browser of the list that this is. */
export async function standing({ items, applicationServerKey }) {
  if (!possible()) return { state: "unsupported" };
  if (!applicationServerKey) return { state: "absent" };
  if (Notification.permission === "denied") return { state: "denied" };
  const subscription = await held();
  const own = subscription && (await mark(subscription.endpoint));
  const here = items.find((each) => each.mark === own);
  return { state: here && Notification.permission === "granted" ? "on" : "off", here };
}

/** Browsers want to be sure of each script; this is the one that runs without a page. */
function script() {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  return trustedTypes ? trustedTypes.createPolicy("appticket-worker", { createScriptURL: () => "/app/worker.js" }).createScriptURL("") : "/app/worker.js";
}

const isOf = (subscription, key) => Boolean(subscription.options?.applicationServerKey) && written(subscription.options.applicationServerKey) === key;

/** Asks the browser's service, anew if it was asked with another key. */
async function subscribed(key) {
  await navigator.serviceWorker.register(script(), { scope: "/", updateViaCache: "none" });
  const { pushManager } = await navigator.serviceWorker.ready;
  const known = await pushManager.getSubscription();
  if (known && isOf(known, key)) return known;
  await known?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(key) });
}

async function tell(subscription, person) {
  const { p256dh, auth } = subscription.toJSON().keys;
  await post("me/push-subscriptions", { device: device(navigator.userAgent), endpoint: subscription.endpoint, p256dh, auth });
  keep(WANTED, { person, session: sessionMark() });
}

export async function load() {
  browsers.value = await get("me/push-subscriptions");
  return browsers.value;
}

/** Asks the reader, then the browser's service, then the server. Whether it worked, or the reader said no. */
export async function turnOn(person) {
  if ((await Notification.requestPermission()) !== "granted") return false;
  const subscription = await subscribed((await load()).applicationServerKey);
  try {
    await tell(subscription, person);
  } catch (refused) {
    await subscription.unsubscribe();
    throw refused;
  }
  await load();
  return true;
}

/** Has this browser's service forget it; what still comes for it is refused there, and the server forgets it then. */
export async function silence() {
  keep(WANTED, null);
  if (possible()) await (await held())?.unsubscribe();
}

export async function drop(browser, here) {
  await remove("me/push-subscriptions/" + browser.id);
  if (here) await silence();
  await load();
}

/**
 * Sees to it, at each beginning, that news go to whoever is at this browser and asked for them, and to nobody else. Another session of the
 * same person asks anew; in the same session a browser that the server does not know was removed on purpose.
 */
export async function renew(person) {
  const before = recall(WANTED);
  if (!before || !possible()) return;
  const subscription = await held();
  if (before.person !== person || !subscription || Notification.permission !== "granted") {
    await silence();
    return;
  }
  const { items, applicationServerKey } = await load();
  if (!applicationServerKey) return;
  const own = await mark(subscription.endpoint);
  const here = items.find((each) => each.mark === own);
  if (here?.current && isOf(subscription, applicationServerKey)) return;
  if (!here && before.session === sessionMark()) await silence();
  else await tell(await subscribed(applicationServerKey), person);
  await load();
}
