import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";
import { inBrowser } from "./browser.mjs";

inBrowser();
const { shownNews } = await import(ROOT + "parts/basics.js");

const sent = (id) => ({ id, kind: "good", words: "Envoyé", undo: () => {} });
const good = (id) => ({ id, kind: "good", words: "Fait " + id });
const bad = (id) => ({ id, kind: "bad", words: "Raté " + id });
const shown = (...all) => shownNews(all).map(({ id }) => id);

test("one piece of news that can be taken back is shown at a time, the older one once it has gone", () => {
  assert.deepEqual(shown(sent(1), sent(2)), [2]);
  assert.deepEqual(shown(sent(1)), [1]);
});

test("of what went well and what did not, the newest is shown, in the order in which it came", () => {
  assert.deepEqual(shown(bad(1), good(2), sent(3), good(4), bad(5)), [3, 4, 5]);
  assert.deepEqual(shown(bad(1), good(2)), [1, 2]);
  assert.deepEqual(shown(), []);
});
