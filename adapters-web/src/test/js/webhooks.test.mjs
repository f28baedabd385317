import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { changed, interests, toggled, written } = await import(ROOT + "lib/webhooks.js");
const hook = { id: 1, name: "Channel", url: "https://hooks.slack.com", format: "SLACK", language: "FR", events: ["OPENED"], internal: false, state: "ACTIVE", version: 0 };
const form = { ...hook, url: "", team: "", active: true };

test("a new webhook is asked for without what its kind does not have", () => {
  const filled = { name: " A ", url: " https://a.example ", format: "CLOUDEVENTS", language: "FR", events: [], team: "", internal: true };
  assert.deepEqual(written(filled), { name: "A", url: "https://a.example", format: "CLOUDEVENTS", events: [], internal: true });
  assert.deepEqual(written({ ...filled, format: "SLACK", team: "7" }), { name: "A", url: "https://a.example", format: "SLACK", events: [], internal: true, language: "FR", team: 7 });
});

test("a change holds what is another than before, and an address only where one was typed", () => {
  assert.deepEqual(changed(hook, form), {});
  assert.deepEqual(changed(hook, { ...form, url: "https://other.example", events: [], team: "3" }), { url: "https://other.example", events: [], team: 3 });
  assert.deepEqual(changed({ ...hook, team: 3 }, form), { team: null });
});

test("it is paused and switched on again", () => {
  assert.deepEqual(changed(hook, { ...form, active: false }), { active: false });
  assert.deepEqual(changed({ ...hook, state: "DISABLED" }, form), { active: true });
});

test("interests are chosen once and told shortly", () => {
  assert.deepEqual(toggled(["A"], "A", true), ["A"]);
  assert.deepEqual(toggled(["A", "B"], "A", false), ["B"]);
  assert.equal(interests(["A", "B", "C", "D", "E"], (each) => each.toLowerCase()), "a, b, c +2");
  assert.equal(interests([], String), "");
});

test("a bot has a channel and a token, and an address only where one was typed", () => {
  const filled = { name: "A", url: "", channel: " C0123 ", token: "xoxb-1", format: "SLACK_BOT", language: "FR", events: [], team: "", internal: false };
  assert.deepEqual(written(filled), { name: "A", format: "SLACK_BOT", events: [], internal: false, channel: "C0123", token: "xoxb-1", language: "FR" });
  assert.deepEqual(written({ ...filled, format: "SLACK", url: "https://a.example" }), { name: "A", url: "https://a.example", format: "SLACK", events: [], internal: false, language: "FR" });
  const spoken = { ...hook, format: "SLACK_BOT", channel: "C0123" };
  assert.deepEqual(changed(spoken, { ...form, format: "SLACK_BOT", channel: "C0123", token: "" }), {});
  assert.deepEqual(changed(spoken, { ...form, format: "SLACK_BOT", channel: "C9", token: "xoxb-2" }), { channel: "C9", token: "xoxb-2" });
});
