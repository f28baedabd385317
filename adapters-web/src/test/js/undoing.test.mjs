import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { rejoined, takenBack, WINDOW } = await import(ROOT + "lib/undoing.js");

test("what was taken back is told as it is: in time, with files that stay, or late", () => {
  assert.equal(takenBack(300, 0), "undo.done");
  assert.equal(takenBack(WINDOW, 2), "undo.files");
  assert.equal(takenBack(WINDOW + 1, 0), "undo.late");
});

test("text that was taken back stands before what was typed since, and loses nothing", () => {
  assert.equal(rejoined("Bonjour", null), "Bonjour");
  assert.equal(rejoined("Bonjour", "Encore"), "Bonjour\n\nEncore");
});
