import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { assignedPath, away, giving, lines, loosePath, mayGive, outcomes, toggled, toggledAll } = await import(ROOT + "lib/crew.js");

const NOW = Date.parse("2026-03-02T10:00:00Z");
const person = (id, name) => ({ id, name });
const load = (id, name, led = 0, contributed = 0, asked = 0) => ({ person: person(id, name), led, contributed, asked });
const assigned = (id, role, state, absence = {}) => ({ id: 1, person: { ...person(id, "P" + id), ...absence }, role, state });

test("everybody has their tickets, with the part they play, and only while they play it", () => {
  const tickets = [
    { id: 1, assignments: [assigned(7, "LEAD", "ACCEPTED"), assigned(8, "CONTRIBUTOR", "ACCEPTED")] },
    { id: 2, assignments: [assigned(7, "LEAD", "DECLINED"), assigned(8, "LEAD", "ASKED"), { id: 3, team: 4, role: "CONTRIBUTOR", state: "ASKED" }] },
    { id: 3, assignments: [assigned(7, "CONTRIBUTOR", "DONE")] },
  ];
  const [eight, seven] = lines([load(7, "Ada", 1), load(8, "Bea", 0, 1, 1)], tickets, NOW);
  assert.deepEqual(seven.tickets.map(({ ticket, part }) => [ticket.id, part]), [[1, "led"]]);
  assert.deepEqual(eight.tickets.map(({ ticket, part }) => [ticket.id, part]), [[1, "contributed"], [2, "asked"]]);
});

test("what is not shown is said", () => {
  const [only] = lines([load(7, "Ada", 3, 1, 1)], [{ id: 1, assignments: [assigned(7, "LEAD", "ACCEPTED")] }], NOW);
  assert.equal(only.total, 5);
  assert.equal(only.more, 4);
});

test("a ticket that came between two answers makes no negative number", () => {
  const [only] = lines([load(7, "Ada")], [{ id: 1, assignments: [assigned(7, "LEAD", "ACCEPTED")] }], NOW);
  assert.equal(only.more, 0);
});

test("who is away and has work stands first, then who has most, then by name", () => {
  const tickets = [{ id: 1, assignments: [assigned(9, "LEAD", "ACCEPTED", { absentFrom: "2026-03-01T00:00:00Z" })] }];
  const names = lines([load(6, "Zoe"), load(7, "Ada"), load(8, "Bea", 5), load(9, "Cleo", 1)], tickets, NOW).map((each) => each.person.name);
  assert.deepEqual(names, ["Cleo", "Bea", "Ada", "Zoe"]);
});

test("away is who has gone and is not back", () => {
  assert.equal(away(undefined, NOW), null);
  assert.equal(away({}, NOW), null);
  assert.equal(away({ absentFrom: "2026-03-02T10:00:01Z" }, NOW), null);
  assert.equal(away({ absentFrom: "2026-03-01T00:00:00Z", absentUntil: "2026-03-02T10:00:00Z" }, NOW), null);
  assert.deepEqual(away({ absentFrom: "2026-03-02T10:00:00Z" }, NOW), { from: "2026-03-02T10:00:00Z", until: undefined });
  assert.equal(away({ absentFrom: "2026-03-01T00:00:00Z", absentUntil: "2026-03-03T00:00:00Z" }, NOW).until, "2026-03-03T00:00:00Z");
});

test("who may work on a ticket may give it to others; who may only close or cancel it may not", () => {
  assert.equal(mayGive({ actions: ["START", "CANCEL"] }), true);
  assert.equal(mayGive({ actions: ["CLOSE", "CANCEL"] }), false);
  assert.equal(mayGive({ actions: [] }), false);
});

test("a person is asked to lead, a team gets the tickets into its queue, and nothing is sent before one is chosen", () => {
  assert.deepEqual(giving({ to: "7", person: null, team: "" }), { assignment: { person: 7, role: "LEAD" } });
  assert.deepEqual(giving({ to: "else", person: person(12, "Eve"), team: "" }), { assignment: { person: 12, role: "LEAD" } });
  assert.deepEqual(giving({ to: "team", person: null, team: "3" }), { patch: { team: 3 } });
  assert.equal(giving({ to: "", person: null, team: "" }), null);
  assert.equal(giving({ to: "else", person: null, team: "3" }), null);
  assert.equal(giving({ to: "team", person: person(12, "Eve"), team: "" }), null);
});

test("what was refused is told first, each with what it is called", () => {
  const told = outcomes([{ ticket: 1, status: 200 }, { ticket: 2, status: 403, problem: { title: "No" } }, { ticket: 3, status: 404, problem: { title: "Gone" } }], [{ id: 1, title: "A" }, { id: 2, title: "B" }]);
  assert.deepEqual(told.map((each) => [each.ticket, each.title]), [[2, "B"], [3, ""], [1, "A"]]);
});

test("all tickets of a team's people are asked for at once, and not without an end", () => {
  assert.equal(assignedPath([7, 8]), "tickets?status=OPEN,IN_PROGRESS,WAITING&assignee=7,8&sort=deadline&limit=100&count=true");
  assert.match(loosePath(4), /team=4&assignee=none&.*limit=50&/);
});

test("tickets are picked one by one or together, a hundred at most", () => {
  assert.deepEqual(toggled([1], 2), [1, 2]);
  assert.deepEqual(toggled([1, 2], 1), [2]);
  assert.deepEqual(toggledAll([9, 1], [1, 2]), [9, 1, 2]);
  assert.deepEqual(toggledAll([9, 1, 2], [1, 2]), [9]);
  const many = Array.from({ length: 100 }, (_, i) => i + 1);
  assert.equal(toggled(many, 200).length, 100);
  assert.equal(toggledAll([500], many).length, 100);
});

test("somebody's numbers are ordered as numbers", () => assert.deepEqual(lines([load(1, "Resolver 111"), load(2, "Resolver 13")], [], NOW).map((each) => each.person.id), [2, 1]));
