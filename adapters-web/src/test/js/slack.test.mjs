import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { offered } = await import(ROOT + "lib/slack.js");
const written = (text) => Buffer.from(text, "utf8").toString("base64url");
const NOW = 1_900_000_000_000;

test("what stands behind the # says who somebody is in Slack, as it was written there", () => {
  const fragment = written("T1DC2JH3J\nU2CERLKJA\n1900000600\nAdélaïde <b>") + "~k1.signature";
  assert.deepEqual(offered("#" + fragment, NOW), { workspace: "T1DC2JH3J", user: "U2CERLKJA", name: "Adélaïde <b>" });
  assert.deepEqual(offered(fragment, NOW), offered("#" + fragment, NOW));
});

test("it counts until its end", () => {
  assert.equal(offered(written("T1\nU1\n1900000000\nAda") + "~x", NOW), null);
});

test("what is none is nobody", () => {
  for (const fragment of ["", "#", "~", "é~", written("T1"), written("T1\nU1"), written("T1\nU1\nsoon\nAda"), "_w~x"]) assert.equal(offered(fragment, NOW), null, fragment);
});
