import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { ROOT } from "./app.mjs";
import { inBrowser } from "./browser.mjs";

const { kept, press } = inBrowser();
const { actionOf, allowSingleKeys, bind, giveKey, keyOf, USUAL, usualKeys } = await import(ROOT + "lib/keys.js");
const fr = (await import(ROOT + "words/fr.js")).default;

beforeEach(() => {
  usualKeys();
  allowSingleKeys(true);
});

test("every action has a name, and no two have the same key", () => {
  const actions = Object.keys(USUAL);
  actions.forEach((action) => assert.ok("key." + action in fr, action));
  assert.equal(new Set(Object.values(USUAL)).size, actions.length);
});

test("an action can get another key, which the device remembers, and its own again", () => {
  assert.equal(giveKey("reply", "e"), undefined);
  assert.equal(keyOf("reply"), "e");
  assert.equal(actionOf("r"), undefined);
  assert.deepEqual(JSON.parse(kept.get("keys")), { reply: "e" });
  giveKey("reply", "r");
  assert.equal(kept.has("keys"), false);
});

test("a key that another action has stays with it, and one is told which", () => {
  assert.equal(giveKey("reply", "n"), "note");
  assert.equal(keyOf("reply"), "r");
  giveKey("note", "i");
  assert.equal(giveKey("reply", "n"), undefined);
  assert.equal(giveKey("note", "n"), "reply");
});

test("an action can have no key, and several of them do not clash", () => {
  assert.equal(giveKey("take", ""), undefined);
  assert.equal(giveKey("steps", ""), undefined);
  assert.equal(keyOf("take"), "");
  assert.equal(actionOf(""), undefined);
  usualKeys();
  assert.equal(keyOf("take"), "a");
});

test("a pressed key does what it is for now, and nothing once single keys are off or somebody types", () => {
  const did = [];
  const end = bind({ reply: () => did.push("reply"), "Ctrl+k": () => did.push("palette") });
  giveKey("reply", "e");
  press("r");
  assert.deepEqual(did, []);
  assert.equal(press("E").defaultPrevented, true);
  press("e", { target: { closest: () => true } });
  press("k", { ctrlKey: true });
  allowSingleKeys(false);
  press("e");
  assert.deepEqual(did, ["reply", "palette"]);
  end();
});
