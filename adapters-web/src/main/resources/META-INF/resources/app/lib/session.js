/** Who is at the browser. */
import { computed, signal } from "@preact/signals";
import { ask, askedToRenew, askedToSignIn, get, post, remove, showing } from "./api.js";
import { speak, t } from "./i18n.js";
import { forgetPerson, keep, recall, recallWord } from "./storage.js";

/** Undefined while nobody knows yet, null when nobody is signed in. */
export const me = signal(undefined);

/** Whether the session ended under the reader's hands: what was typed stays, and a dialog asks them to sign in. */
export const expired = signal(false);

const has = (...roles) => Boolean(me.value?.roles?.some((role) => roles.includes(role)));
export const worksOnTickets = computed(() => has("AGENT", "MANAGER"));
export const manages = computed(() => has("MANAGER"));
export const administers = computed(() => has("ADMIN"));

/** @type {{promise?: Promise<void>, resolve?: () => void, reject?: (why: Error) => void} | null} */
let waiting = null;

askedToSignIn(() => {
  if (!me.value) {
    me.value = null;
    return Promise.reject(new Error("signed out"));
  }
  if (!waiting) {
    waiting = {};
    waiting.promise = new Promise((resolve, reject) => void Object.assign(waiting, { resolve, reject }));
    expired.value = true;
  }
  return waiting.promise;
});

/** News go to this browser only while they are for whoever is at it. What fails is tried again at the next beginning. */
export function watchNews() {
  if (recall("push")) import("./push.js").then(({ renew }) => renew(me.value.id)).catch(() => {});
}

function begin(session) {
  showing(session.csrfToken);
  keep("signed-in", true);
  if (session.user.language && !recallWord("language")) speak(session.user.language);
  const other = Boolean(me.value) && me.value.id !== session.user.id;
  if (!other) me.value = session.user;
  expired.value = false;
  const held = waiting;
  waiting = null;
  if (!other) {
    watchNews();
    held?.resolve();
    return;
  }
  // Somebody else is there now: what the former account was about to send must not go out under their name. Its draft stays for it.
  const gone = new Error(t("return.another"));
  held?.reject(gone);
  location.assign("/");
  throw gone;
}

askedToRenew(async () => begin((await ask("GET", "session")).body));

/** Finds out who it is. Nobody is asked who has never signed in here. */
export async function recognise() {
  if (!recall("signed-in")) {
    me.value = null;
    return;
  }
  try {
    begin((await ask("GET", "session", undefined, { quiet: true })).body);
  } catch (problem) {
    if (problem.status === 401) keep("signed-in", null);
    me.value = null;
  }
}

export async function enter(login, password, code) {
  begin(await post("session", code ? { login, password, code } : { login, password }, { quiet: true }));
}

/** Lets the device ask its owner; a refusal is told in words. */
export async function authenticate(asking) {
  try {
    return await asking();
  } catch (failure) {
    throw new Error(t(failure.name === "InvalidStateError" ? "passkey.known" : "passkey.refused"), { cause: failure });
  }
}

/** Signs in by a passkey, without a name or a password. */
export async function enterByPasskey() {
  const [options, { answered, request }] = await Promise.all([post("session/passkey-options", undefined, { quiet: true }), import("./passkeys.js")]);
  const credential = await authenticate(() => navigator.credentials.get({ publicKey: request(options) }));
  begin(await post("session/passkey", { credential: answered(credential) }, { quiet: true }));
}

/** Asks the reader to sign in again, where the API wants to know that it is still them. */
export const signInAgain = () => (expired.value = true);

export async function leave() {
  await remove("session");
  // The server tells this browser nothing any more; that its service forgets it too is only tidy.
  if (recall("push")) await import("./push.js").then(({ silence }) => silence()).catch(() => {});
  forgetPerson();
  location.assign("/");
}

/** Asks anew who I am, after a change of mine. */
export async function refresh() {
  me.value = { ...me.value, ...(await get("me")) };
}
