import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { answered, bytes, creation, possible, request, written } = await import(ROOT + "lib/passkeys.js");

test("bytes survive being written without padding, in the letters of addresses", () => {
  for (const length of [0, 1, 2, 3, 32, 255]) {
    const all = Uint8Array.from({ length }, (_, i) => 255 - i);
    assert.match(written(all), /^[\w-]*$/);
    assert.deepEqual(bytes(written(all)), all);
  }
  assert.equal(written(Uint8Array.of(251, 255, 254)), "-__-");
});

test("a browser is asked with bytes for what the API wrote", () => {
  const asked = creation({ challenge: "AQI", rp: { id: "a", name: "A" }, user: { id: "Aw", name: "n", displayName: "N" }, excludeCredentials: [{ type: "public-key", id: "BA" }] });
  assert.deepEqual([asked.challenge, asked.user.id, asked.excludeCredentials[0].id], [Uint8Array.of(1, 2), Uint8Array.of(3), Uint8Array.of(4)]);
  assert.equal(asked.user.name, "n");
  assert.deepEqual(request({ challenge: "AQI", rpId: "a" }), { challenge: Uint8Array.of(1, 2), rpId: "a" });
});

test("an answer is written with what it has", () => {
  const buffer = Uint8Array.of(1, 2).buffer;
  const credential = { id: "AQI", rawId: buffer, type: "public-key", response: { clientDataJSON: buffer, signature: buffer, authenticatorData: buffer, userHandle: null }, getClientExtensionResults: () => ({}) };
  assert.deepEqual(answered(credential), { id: "AQI", rawId: "AQI", type: "public-key", response: { clientDataJSON: "AQI", authenticatorData: "AQI", signature: "AQI" }, clientExtensionResults: {} });
});

test("where there are no passkeys none are offered", () => assert.equal(possible(), false));
