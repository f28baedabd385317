import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { asked, fitting, meant, named, participants, refused } = await import(ROOT + "lib/mentions.js");

test("an @ at the beginning of a word asks for people, an address does not", () => {
  assert.deepEqual(asked("Bonjour @", 9), { from: 8, word: "" });
  assert.deepEqual(asked("@Élo", 4), { from: 0, word: "Élo" });
  assert.deepEqual(asked("(@Marie Du et", 10), { from: 1, word: "Marie Du" });
  assert.equal(asked("a@b.fr", 6), null);
  assert.equal(asked("@Marie Du Pont", 14), null);
  assert.equal(asked("@x\n", 3), null);
});

test("a name takes the place of what was typed, and the caret stands behind it", () => {
  assert.deepEqual(named("Vu @mar merci", 3, 7, "Marie D."), { text: "Vu @Marie D. merci", caret: 13 });
});

test("only those are meant whose names still stand in the text", () => {
  const people = [{ id: 1, name: "Ann" }, { id: 2, name: "Anna Roe" }];
  assert.deepEqual(meant("@Anna Roe, regarde", people).map(({ id }) => id), [2]);
  assert.deepEqual(meant("@Ann et @Anna Roe", people).map(({ id }) => id), [1, 2]);
  assert.deepEqual(meant("Ann", people), []);
});

test("names are found by the beginnings of their words, without accents", () => {
  const people = [{ name: "Élodie Martin" }, { name: "Paul Lodi" }];
  assert.deepEqual(fitting(people, "elo"), [people[0]]);
  assert.deepEqual(fitting(people, "lod"), [people[1]]);
  assert.equal(fitting(people, "").length, 2);
});

test("those who take part are offered once, without the reader", () => {
  const ticket = { requester: { id: 1 }, assignments: [{ person: { id: 2 } }, { team: { id: 9 } }, { person: { id: 1 } }] };
  assert.deepEqual(participants(ticket, [{ person: { id: 3 } }, { person: { id: 2 } }], 3).map(({ id }) => id), [1, 2]);
});

test("whoever was refused is named", () => {
  const people = [{ name: "Ann" }, { name: "Bo" }];
  assert.deepEqual(refused({ errors: [{ pointer: "/mentions/1" }, { pointer: "/body" }] }, people), [people[1]]);
  assert.deepEqual(refused(null, people), []);
});
