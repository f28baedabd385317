import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { ROOT } from "./app.mjs";
import { inBrowser } from "./browser.mjs";

const { kept } = inBrowser();
const define = (name, value) => Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

const KEY = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
const OTHER_KEY = "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";

/** A browser with its push service, and a server that knows browsers. */
const world = {};

function subscription(key) {
  const endpoint = "https://push.example.org/" + ++world.made;
  return {
    endpoint,
    options: { applicationServerKey: key.buffer },
    toJSON: () => ({ endpoint, expirationTime: null, keys: { p256dh: "p", auth: "a" } }),
    unsubscribe: async () => void (world.held = null),
  };
}

const pushManager = {
  getSubscription: async () => world.held,
  subscribe: async ({ userVisibleOnly, applicationServerKey }) => {
    assert.ok(userVisibleOnly);
    return (world.held = subscription(applicationServerKey));
  },
};
const registration = { pushManager };

async function answer(path, { method, body }) {
  const { items } = world;
  world.asked.push(method + " " + path.replace("/api/v1/", ""));
  if (method === "POST" && world.refuses) return new Response(JSON.stringify({ title: "no" }), { status: 422 });
  if (method === "POST") {
    const { endpoint } = JSON.parse(body);
    const own = await mark(endpoint);
    world.items = [...items.filter((each) => each.mark !== own), { id: ++world.ids, mark: own, device: "here", current: true }];
    return new Response(JSON.stringify(world.items.at(-1)), { status: 201 });
  }
  if (method === "DELETE") {
    world.items = items.filter(({ id }) => id !== Number(path.split("/").at(-1)));
    return new Response(null, { status: 204 });
  }
  return new Response(JSON.stringify({ items, applicationServerKey: world.key }), { status: 200 });
}

define("isSecureContext", true);
define("PushManager", class {});
define("fetch", answer);
define("navigator", {
  userAgent: "Firefox/140.0 (Windows)",
  serviceWorker: { getRegistration: async () => (world.registered ? registration : undefined), register: async (script, { scope }) => void (world.registered = [script, scope]), ready: Promise.resolve(registration) },
});

const { browsers, drop, load, mark, possible, renew, silence, standing, turnOn } = await import(ROOT + "lib/push.js");
const { showing } = await import(ROOT + "lib/api.js");
const state = async () => (await standing(await load())).state;

beforeEach(() => {
  kept.clear();
  Object.assign(world, { held: null, registered: null, items: [], key: KEY, asked: [], made: 0, ids: 0, refuses: false });
  world.says = "granted";
  world.permission = { permission: "default", requestPermission: async () => (world.permission.permission = world.says) };
  define("Notification", world.permission);
  showing("one-session-of-somebody");
});

test("a browser is told from others by the beginning of the digest of its endpoint", async () => assert.equal(await mark("https://push.example.org/abc"), "7628c166bc0f8549"));

test("it is off until the reader turns it on, and then off again", async () => {
  assert.equal(await state(), "off");
  assert.equal(await turnOn(7), true);
  assert.deepEqual(world.registered, ["/app/worker.js", "/"]);
  assert.equal(await state(), "on");
  assert.equal(browsers.value.items.length, 1);
  await drop((await standing(browsers.value)).here, true);
  assert.equal(await state(), "off");
  assert.equal(world.held, null);
  assert.equal(kept.has("push"), false);
});

test("what cannot be is said, and why", async () => {
  world.key = undefined;
  assert.equal(await state(), "absent");
  world.key = KEY;
  world.permission.permission = "denied";
  assert.equal(await state(), "denied");
  define("isSecureContext", false);
  assert.equal(possible(), false);
  assert.equal(await state(), "unsupported");
  define("isSecureContext", true);
});

test("a reader who says no is asked nothing more", async () => {
  world.says = "denied";
  assert.equal(await turnOn(7), false);
  assert.equal(world.registered, null);
  assert.deepEqual(world.asked, []);
});

test("what the server refuses leaves nothing behind", async () => {
  world.refuses = true;
  await assert.rejects(turnOn(7));
  assert.equal(world.held, null);
  assert.equal(kept.has("push"), false);
});

test("another session of the same person asks anew, the same one asks nothing", async () => {
  await turnOn(7);
  world.asked = [];
  await renew(7);
  assert.deepEqual(world.asked, ["GET me/push-subscriptions"]);
  world.items = world.items.map((each) => ({ ...each, current: false }));
  showing("two-sessions-of-somebody");
  await renew(7);
  assert.ok(world.asked.includes("POST me/push-subscriptions"));
  assert.equal(await state(), "on");
});

test("where all sessions were ended the next one of the same person is told again", async () => {
  await turnOn(7);
  world.items = [];
  showing("two-sessions-of-somebody");
  await renew(7);
  assert.equal(await state(), "on");
});

test("what was removed on purpose stays so", async () => {
  await turnOn(7);
  world.items = [];
  await renew(7);
  assert.equal(world.held, null);
  assert.equal(await state(), "off");
});

test("nobody else at this browser is shown somebody's news", async () => {
  await turnOn(7);
  await renew(8);
  assert.equal(world.held, null);
  assert.equal(kept.has("push"), false);
});

test("a permission that was taken back ends it, and who never asked is asked nothing", async () => {
  await renew(7);
  assert.deepEqual(world.asked, []);
  await turnOn(7);
  world.permission.permission = "denied";
  await renew(7);
  assert.equal(world.held, null);
});

test("another key of the server is asked with, and the browser has one endpoint", async () => {
  await turnOn(7);
  const before = world.held.endpoint;
  world.key = OTHER_KEY;
  await renew(7);
  assert.notEqual(world.held.endpoint, before);
  assert.equal(await state(), "on");
  await silence();
  assert.equal(world.held, null);
});
