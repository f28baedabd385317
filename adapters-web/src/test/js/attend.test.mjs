import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { after, attend, BEAT, IDLE, PAUSE, readUpTo, STILL } = await import(ROOT + "lib/attend.js");

function begun(context) {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1_000_000 });
  const told = [];
  const mine = attend((doing, seen) => told.push(doing + " " + seen), () => told.push("gone"));
  mine.moved();
  const tick = (time) => context.mock.timers.tick(time);
  tick(0);
  return { told, mine, tick };
}

test("who is there says so at once, and again before it stops to hold", (context) => {
  const { told, tick } = begun(context);
  assert.deepEqual(told, ["READING 0"]);
  tick(BEAT);
  assert.deepEqual(told, ["READING 0", "READING 0"]);
});

test("typing is told once, with a pause after the last telling, and ends by itself", (context) => {
  const { told, mine, tick } = begun(context);
  for (let key = 0; key < 20; key++) {
    mine.typing("WRITING");
    tick(100);
  }
  assert.deepEqual(told, ["READING 0"]);
  tick(PAUSE);
  assert.deepEqual(told, ["READING 0", "WRITING 0"]);
  tick(STILL);
  assert.deepEqual(told, ["READING 0", "WRITING 0", "READING 0"]);
});

test("what is seen never becomes less", (context) => {
  const { told, mine, tick } = begun(context);
  mine.saw(7);
  tick(PAUSE);
  mine.saw(4);
  tick(PAUSE);
  assert.deepEqual(told, ["READING 0", "READING 7"]);
});

test("who hides the page has gone, is silent, and comes back", (context) => {
  const { told, mine, tick } = begun(context);
  mine.typing("NOTING");
  mine.away();
  tick(IDLE);
  assert.deepEqual(told, ["READING 0", "gone"]);
  mine.moved();
  tick(0);
  assert.deepEqual(told, ["READING 0", "gone", "READING 0"]);
});

test("a page that nobody moves at keeps no place", (context) => {
  const { told, tick } = begun(context);
  for (let time = 0; time <= IDLE + BEAT; time += BEAT) tick(BEAT);
  assert.equal(told.at(-1), "gone");
  const count = told.length;
  tick(IDLE);
  assert.equal(told.length, count);
});

test("news of a reader change that reader alone", () => {
  const [anna, bruno] = [{ person: { id: 1, name: "Anna" }, seen: 3 }, { person: { id: 2, name: "Bruno" }, doing: "READING", seen: 5 }];
  assert.deepEqual(after([anna, bruno], { person: anna.person, doing: "WRITING" }), [{ ...anna, doing: "WRITING" }, bruno]);
  assert.equal(after([bruno], { person: bruno.person, doing: "GONE" })[0].doing, undefined);
  assert.equal(after([bruno], { person: { id: 3, name: "Chloé" }, doing: "READING" }).length, 2);
});

test("everybody is named at the last comment they have read, but me and its author", () => {
  const said = (id, author) => ({ id, author: { id: author } });
  const event = (sequence, comment) => ({ sequence, kind: "COMMENTED", changes: [{ field: "comment", to: comment }] });
  const reader = (id, seen) => ({ person: { id, name: "P" + id }, seen });
  const comments = [said(10, 1), said(11, 2)];
  const history = [{ sequence: 1, kind: "OPENED", changes: [] }, event(2, 10), event(4, 11)];
  const names = readUpTo(comments, history, [reader(1, 9), reader(2, 4), reader(3, 3), reader(4, 4), reader(5, 1)], 1);
  assert.deepEqual([...names], [[10, ["P3"]], [11, ["P4"]]]);
});
