import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { fold, pictures } = await import(ROOT + "lib/folding.js");
const events = (count) => Array.from({ length: count }, (_, i) => ({ event: { sequence: i } }));

test("long runs of events are folded except for their last two, messages never", () => {
  const said = { comment: 1 };
  assert.deepEqual(fold([...events(4), said, ...events(6)]), [...events(4), said, { folded: events(4) }, ...events(6).slice(4)]);
  assert.deepEqual(fold([said, said]), [said, said]);
  assert.deepEqual(fold([]), []);
});

test("only pictures that run nothing are shown", () => {
  const files = ["image/png", "image/svg+xml", "text/html", "image/jpeg"].map((mediaType) => ({ mediaType }));
  assert.deepEqual(pictures(files), [files[0], files[3]]);
});
