import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { firstWords, splitBody } = await import(ROOT + "lib/splits.js");

test("a text is named by its first words, in one line and without marks", () => {
  assert.equal(firstWords("**L’écran**\n\nest noir"), "L’écran est noir");
  assert.equal(firstWords("mot ".repeat(40)), "mot ".repeat(20).trim() + "…");
  assert.equal([...firstWords("🙂".repeat(200))].length, 81);
});

test("only what was written anew is sent with a split", () => {
  const comment = { id: 5, body: "dit" };
  assert.deepEqual(splitBody(comment, "T", null), { comment: 5, title: "T" });
  assert.deepEqual(splitBody(comment, "T", "dit"), { comment: 5, title: "T" });
  assert.deepEqual(splitBody(comment, "T", " "), { comment: 5, title: "T" });
  assert.deepEqual(splitBody(comment, "T", "autre"), { comment: 5, title: "T", description: "autre" });
});
