import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { COLUMNS, nextAfter, remember, shownColumns } = await import(ROOT + "lib/queue.js");
const fr = (await import(ROOT + "words/fr.js")).default;

test("columns of a view go before those that were chosen, and unknown ones are left out", () => {
  assert.deepEqual(shownColumns({ columns: ["team", "title", "priority"] }, ["lead"]), ["priority", "team"]);
  assert.deepEqual(shownColumns({ columns: ["title"] }, ["lead", "odd"]), ["lead"]);
  assert.deepEqual(shownColumns(undefined, []), []);
  assert.ok(shownColumns(undefined, null).includes("sla"));
});

test("every column has a name", () => COLUMNS.forEach((name) => assert.ok(("columns." + name) in fr, name)));

test("the next ticket is the one after, in the queue that was shown last", () => {
  assert.equal(nextAfter(1), undefined);
  remember([3, 1, 2]);
  assert.equal(nextAfter(1), 2);
  assert.equal(nextAfter(2), undefined);
  assert.equal(nextAfter(9), undefined);
});
