import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { endAlike, international, isNumber, textMessages, wantsTexts } = await import(ROOT + "lib/phones.js");
const fr = (await import(ROOT + "words/fr.js")).default;

test("numbers with their country are understood as the server does, others are not", () => {
  assert.equal(international("+33 6 12 34 56 78"), "+33612345678");
  assert.equal(international("0033 (0)6.12-34/56\u202f78"), "+33612345678");
  for (const none of ["06 12 34 56 78", "+33 6 12 ext. 4", "+0612345678", "+123456", "+1234567890123456", "", null, undefined]) assert.equal(international(none), undefined, none);
});

test("numbers that end alike may be one, and a number is told from a name", () => {
  assert.equal(endAlike("+33 6 12 34 56 78", "0612345678"), true);
  assert.equal(endAlike("4711", "4711"), true);
  for (const other of ["0612345679", "12", "", null]) assert.equal(endAlike("+33612345678", other), false, other);
  assert.equal(endAlike("", undefined), false);
  for (const typed of ["06 12", "+33 (0)6.12-34/56", " 4711 "]) assert.ok(isNumber(typed), typed);
  for (const typed of ["Ann", "12", "06 ext. 4", "+"]) assert.ok(!isNumber(typed), typed);
});

const mails = { OPENED: { EMAIL: { mode: "OFF" } } };
const both = { OPENED: { EMAIL: { mode: "OFF" }, SMS: { mode: "OFF" } }, RATED: { EMAIL: { mode: "OFF" }, SMS: { mode: "OFF" } } };

test("what is missing for text messages is told, and each has words", () => {
  const some = ["IN_APP", "EMAIL"];
  const all = [...some, "SMS"];
  assert.equal(textMessages(mails, "+33612345678", some), "absent");
  assert.equal(textMessages(both, "+33612345678", some), "absent", "nobody is asked for a number in vain");
  assert.equal(textMessages({ OPENED: { SMS: { mode: "HOURLY" } } }, "+33612345678", some), "unconfigured");
  assert.equal(textMessages(both, " ", all), "number");
  assert.equal(textMessages(both, undefined, all), "number");
  assert.equal(textMessages(both, "06 12 34 56 78", all), "country");
  assert.equal(textMessages(both, "+33612345678", all), "ready");
  ["unconfigured", "number", "country"].forEach((standing) => assert.ok("prefs.sms." + standing in fr, standing));
});

test("whoever wants some of them is known, so that they can be switched off without a number", () => {
  assert.equal(wantsTexts(both), false);
  assert.equal(wantsTexts(mails), false);
  assert.equal(wantsTexts({ ...both, OPENED: { SMS: { mode: "DAILY" } } }), true);
});
