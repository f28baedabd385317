import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { COLUMNS, shownColumns } = await import(ROOT + "lib/columns.js");
const fr = (await import(ROOT + "words/fr.js")).default;

test("columns of a view go before those that were chosen, and unknown ones are left out", () => {
  assert.deepEqual(shownColumns({ columns: ["team", "title", "priority"] }, ["lead"]), ["priority", "team"]);
  assert.deepEqual(shownColumns({ columns: ["title"] }, ["lead", "odd"]), ["lead"]);
  assert.deepEqual(shownColumns(undefined, []), []);
  assert.ok(shownColumns(undefined, null).includes("sla"));
});

test("every column has a name", () => COLUMNS.forEach((name) => assert.ok(("columns." + name) in fr, name)));
