import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { BLANK, call, isForAnother, putAway, rung, shownCalls, still } = await import(ROOT + "lib/calls.js");

test("a call is sent for the caller, by telephone, with what was chosen only", () => {
  const form = { ...BLANK, caller: { id: 7, name: "Ann" }, title: " No mail " };
  assert.deepEqual(call(form), { type: "INCIDENT", title: "No mail", description: "", urgency: "MEDIUM", channel: "PHONE", requester: 7 });
  assert.equal(call({ ...form, category: "3" }).category, 3);
});

const ring = (id) => ({ kind: "CALL", call: id, page: "/quick" });

test("a call rings once, for a minute, and not again after somebody put it away", () => {
  const first = rung([], ring("a"), 1000);
  assert.equal(rung(first, ring("a"), 5000), first);
  const both = rung(first, ring("b"), 2000);
  assert.deepEqual(shownCalls(both).map((each) => each.call), ["a", "b"]);
  const taken = putAway(both, "a");
  assert.deepEqual(shownCalls(rung(taken, ring("a"), 3000)).map((each) => each.call), ["b"]);
  assert.deepEqual(still(taken, 61_000).map((each) => each.call), ["b"]);
  assert.deepEqual(still(taken, 62_000), []);
});

test("the latest calls are shown, not a wall of them", () => {
  const many = ["a", "b", "c", "d"].reduce((calls, id) => rung(calls, ring(id), 0), []);
  assert.deepEqual(shownCalls(many).map((each) => each.call), ["b", "c", "d"]);
});

test("words for one caller are not sent for another", () => {
  const form = { ...BLANK, caller: { id: 7, name: "Ann" }, title: "No mail" };
  assert.equal(isForAnother(form, { id: 8 }), true);
  assert.equal(isForAnother(form, undefined), true);
  assert.equal(isForAnother(form, { id: 7 }), false);
  assert.equal(isForAnother({ ...form, title: "" }, { id: 8 }), false);
  assert.equal(isForAnother({ ...BLANK, title: "No mail" }, { id: 8 }), false);
});
