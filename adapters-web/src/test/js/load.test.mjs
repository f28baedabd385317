import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { ROOT } from "./app.mjs";
import { inBrowser } from "./browser.mjs";

inBrowser();
const { gathered } = await import(ROOT + "lib/load.js");

test("what asks without a pause is answered once in a while, not only when it has gone quiet", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  let done = 0;
  const calls = gathered(1000, () => done++);
  for (let i = 0; i < 35; i++) {
    calls.ask();
    mock.timers.tick(100);
  }
  assert.equal(done, 3);
  calls.stop();
  mock.timers.tick(5000);
  assert.equal(done, 3);
  mock.timers.reset();
});
