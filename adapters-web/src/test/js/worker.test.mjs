import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { runInNewContext } from "node:vm";
import { read } from "./app.mjs";

const HOME = "https://desk.example.org";
let shown, opened, tabs, listeners;

function start() {
  [shown, opened, tabs, listeners] = [[], [], [], {}];
  const self = {
    location: new URL(HOME + "/app/worker.js"),
    addEventListener: (kind, listener) => (listeners[kind] = listener),
    registration: {
      showNotification: async (title, options) => void shown.push({ title, ...options }),
      getNotifications: async ({ tag }) => shown.filter((each) => each.tag === tag),
    },
    clients: { matchAll: async () => tabs, openWindow: async (url) => void opened.push(url) },
  };
  runInNewContext(read("worker.js"), { self, URL });
}

async function push(data) {
  let work;
  const event = { data: { json: () => JSON.parse(data) }, waitUntil: (promise) => (work = promise) };
  listeners.push(data === undefined ? { ...event, data: null } : event);
  await work;
}

async function click(url) {
  let [work, closed] = [null, false];
  listeners.notificationclick({ notification: { close: () => (closed = true), data: url && { url } }, waitUntil: (promise) => (work = promise) });
  await work;
  assert.ok(closed);
}

const tab = (path) => ({ url: HOME + path, focus: async () => void opened.push("focus " + path) });
const message = (more) => JSON.stringify({ title: "#1042 Écran noir", body: "Bob a écrit.", url: HOME + "/tickets/1042", tag: "ticket-1042", letter: "a", lang: "fr", at: 1772443800000, ...more });

beforeEach(start);

test("what comes is shown as the server says it", async () => {
  await push(message());
  assert.equal(shown[0].title, "#1042 Écran noir");
  assert.equal(shown[0].body, "Bob a écrit.");
  assert.equal(shown[0].lang, "fr");
  assert.equal(shown[0].tag, "ticket-1042");
  assert.equal(shown[0].timestamp, 1772443800000);
});

test("news of the same ticket sound again, and the same news do not", async () => {
  await push(message());
  await push(message());
  await push(message({ letter: "b" }));
  assert.deepEqual(shown.map(({ renotify, silent }) => [renotify, silent]), [[true, false], [false, true], [true, false]]);
});

test("something is shown whatever comes, as browsers demand", async () => {
  await push(undefined);
  await push("{not json");
  assert.deepEqual(shown.map(({ title }) => title), ["AppTicket", "AppTicket"]);
});

test("a click leads to the tab that shows the ticket, else to a new one", async () => {
  tabs = [tab("/queue"), tab("/tickets/1042?x")];
  await click(HOME + "/tickets/1042");
  assert.deepEqual(opened, ["focus /tickets/1042?x"]);
  opened.length = 0;
  await click(HOME + "/tickets/7");
  assert.deepEqual(opened, [HOME + "/tickets/7"]);
});

test("a click leads nowhere else", async () => {
  for (const url of ["https://evil.example.org/tickets/1042", "javascript:alert(1)", "//evil.example.org", "https://", undefined]) await click(url);
  assert.deepEqual(new Set(opened.map((url) => new URL(url).origin)), new Set([HOME]));
});

test("it answers no request and keeps nothing, so that no page is ever an old one", () => {
  assert.deepEqual(Object.keys(listeners).sort(), ["install", "notificationclick", "push"]);
  assert.ok(!read("worker.js").includes("caches"));
});
