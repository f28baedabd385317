import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { filesMissing, outOfReach, standing } = await import(ROOT + "lib/unsent.js");
const fr = (await import(ROOT + "words/fr.js")).default;

test("only what nobody received counts as not sent", () => {
  assert.ok(outOfReach({ slug: "unreachable" }));
  assert.ok(!outOfReach({ slug: "invalid" }));
  assert.ok(!outOfReach(undefined));
});

test("it waits while the line or the service is away, and can be sent once both are there", () => {
  assert.equal(standing(null, true, true), undefined);
  assert.equal(standing({ files: 0 }, false, true), "away");
  assert.equal(standing({ files: 0 }, true, false), "away");
  assert.equal(standing({ files: 0 }, true, true), "ready");
  ["away", "ready"].forEach((stands) => assert.ok("report.unsent." + stands in fr, stands));
});

test("files that a reload has lost are asked for again", () => {
  assert.equal(filesMissing({ files: 2 }, []), true);
  assert.equal(filesMissing({ files: 2 }, ["a"]), false);
  assert.equal(filesMissing({ files: 0 }, []), false);
  assert.equal(filesMissing(null, []), false);
});
