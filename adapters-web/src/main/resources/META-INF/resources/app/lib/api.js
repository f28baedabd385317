/** The REST API. What goes wrong is thrown as a {@link Problem}; who is signed out signs in and goes on. */
import { language } from "./i18n.js";

const BASE = "/api/v1/";
const SAFE = new Set(["GET", "HEAD"]);

/** What the server, or the way to it, refused. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail || body.title || "");
    this.status = status;
    this.slug = (body.type || "").replace("/problems/", "");
    this.body = body;
    this.errors = body.errors || [];
  }

  /** What is wrong with a field, by its name. */
  of(field) {
    return this.errors.find((error) => error.pointer === "/" + field)?.message;
  }
}

let csrfToken = "";
let signIn = () => Promise.reject(new Error("nobody asks"));
let renew = () => Promise.reject(new Error("nobody asks"));

/** Shows this token with every change. */
export const showing = (token) => (csrfToken = token);

/** Tells this session from others of the same person, and nobody can do anything with it. */
export const sessionMark = () => csrfToken.slice(0, 8);

/** Asks these for a new session when one has ended; their promise ends when there is one, or fails. */
export const askedToSignIn = (asking) => (signIn = asking);

/** Asks this for the present session when another tab has begun one. */
export const askedToRenew = (asking) => (renew = asking);

const unreachable = () => new Problem(0, { type: "/problems/unreachable" });

/** What proxies answer in pages of their own while the service behind them is away. */
const AWAY = new Set([502, 503, 504]);

async function problem(response) {
  try {
    return new Problem(response.status, JSON.parse(await response.text()));
  } catch {
    return AWAY.has(response.status) ? unreachable() : new Problem(response.status, {});
  }
}

/** What was answered; an answer that breaks off on its way is none. */
async function answer(response) {
  if (response.status === 204) return null;
  try {
    return await response.json();
  } catch (failure) {
    throw failure.name === "AbortError" ? failure : unreachable();
  }
}

/** Whether the browser knows itself how to send it and what it is. */
const isReady = (body) => body instanceof FormData || body instanceof Blob;

function headers(method, body, options) {
  const all = { Accept: "application/json", "Accept-Language": language.value, ...options.headers };
  if (!SAFE.has(method) && csrfToken) all["X-CSRF-Token"] = csrfToken;
  if (body !== undefined && !isReady(body)) {
    all["Content-Type"] = method === "PATCH" ? "application/merge-patch+json" : "application/json";
  }
  if (options.version !== undefined) all["If-Match"] = options.version === "*" ? "*" : `"${options.version}"`;
  if (options.once) all["Idempotency-Key"] = options.once;
  return all;
}

async function send(method, path, body, options) {
  try {
    return await fetch(BASE + path, {
      method,
      headers: headers(method, body, options),
      body: body === undefined || isReady(body) ? body : JSON.stringify(body),
      signal: options.signal,
      keepalive: options.keepalive,
      credentials: "same-origin",
      cache: "no-store",
    });
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw unreachable();
  }
}

/** Asks, and gives what was answered together with its headers. */
export async function ask(method, path, body, options = {}) {
  const response = await send(method, path, body, options);
  if (response.ok) return { body: await answer(response), headers: response.headers };
  const failure = await problem(response);
  if (failure.status === 401 && !options.quiet) {
    await signIn();
    return ask(method, path, body, options);
  }
  if (failure.slug === "csrf" && !options.renewed) {
    await renew();
    return ask(method, path, body, { ...options, renewed: true });
  }
  throw failure;
}

const plain = async (...request) => (await ask(...request)).body;

/**
 * What the description says that is answered, where the path is written out; anything where it is put together.
 *
 * @type {<const P extends string>(path: P, options?: object) => Promise<Answer<P>>}
 */
export const get = (path, options) => plain("GET", path, undefined, options);
export const post = (path, body, options) => plain("POST", path, body, options);
export const patch = (path, body, version) => plain("PATCH", path, body, { version });
export const put = (path, body) => plain("PUT", path, body);
export const remove = (path, version) => plain("DELETE", path, undefined, version === undefined ? {} : { version });

/** All pages of a list that is short by its nature. */
export async function all(path) {
  const items = [];
  let after = "";
  do {
    const page = await get(path + (path.includes("?") ? "&" : "?") + "limit=100" + after);
    items.push(...page.items);
    after = page.next ? "&after=" + encodeURIComponent(page.next) : "";
  } while (after && items.length < 2000);
  return items;
}

/** A key by which repeating a request is safe. */
export const onceKey = () => crypto.randomUUID();
