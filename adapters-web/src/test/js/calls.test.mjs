import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { BLANK, call } = await import(ROOT + "lib/calls.js");

test("a call is sent for the caller, by telephone, with what was chosen only", () => {
  const form = { ...BLANK, caller: { id: 7, name: "Ann" }, title: " No mail " };
  assert.deepEqual(call(form), { type: "INCIDENT", title: "No mail", description: "", urgency: "MEDIUM", channel: "PHONE", requester: 7 });
  assert.equal(call({ ...form, category: "3" }).category, 3);
});
