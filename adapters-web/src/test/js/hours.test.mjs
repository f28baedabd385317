import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { asked, blank, changeOf, countries, formOf, hours, newOf, spelled, ticked } = await import(ROOT + "lib/hours.js");
const calendar = { name: "France", zone: "Europe/Paris", weekly: { MON: [["09:00", "12:30"], ["13:30", "18:00"]] }, holidays: [{ rule: "EASTER+1", name: "Lundi", active: true, proposed: false }], exceptions: [{ date: "2026-12-24", hours: [["09:00", "12:00"]] }] };

test("hours are read as people write them", () => {
  assert.deepEqual(hours("9-12:30, 13h30–18h"), [["09:00", "12:30"], ["13:30", "18:00"]]);
  assert.deepEqual(hours(" 13:30 – 24:00 ; 0:00-9.15"), [["00:00", "09:15"], ["13:30", "24:00"]]);
  assert.deepEqual(hours("  "), []);
});

test("what is no hours is refused", () => {
  for (const text of ["soon", "9", "12-9", "9-9", "9-25", "9:60-10", "24:30-25", "9-12-13", "9-12, 11-14", "9-12,"]) assert.equal(hours(text), null, text);
});

test("a calendar that nobody changes stays as it is", () => {
  const change = changeOf(formOf(calendar), Error);
  assert.deepEqual(change.weekly.MON, calendar.weekly.MON);
  assert.equal(change.weekly.SUN, null);
  assert.deepEqual(change.holidays, calendar.holidays);
  assert.deepEqual(change.exceptions, calendar.exceptions);
  assert.equal(spelled(calendar.weekly.MON), "09:00–12:30, 13:30–18:00");
});

test("a text that cannot be read stops the change", () => {
  const form = formOf(calendar);
  assert.throws(() => changeOf({ ...form, weekly: { ...form.weekly, TUE: "late" } }, (text) => new Error(text)), /late/);
});

test("a proposal that is ticked counts, and stays a proposal otherwise", () => {
  assert.deepEqual(ticked({ date: "2026-01-02", proposed: true, active: true }, true), { date: "2026-01-02", proposed: false, active: true });
  assert.deepEqual(ticked({ date: "2026-01-02", proposed: true, active: true }, false), { date: "2026-01-02", proposed: true, active: false });
});

test("a new calendar begins with the usual week, and leaves out what stays closed", () => {
  const said = newOf({ ...blank("Europe/Paris"), name: " Paris " }, (text) => new Error(text));
  assert.equal(said.name, "Paris");
  assert.deepEqual(Object.keys(said.weekly), ["MON", "TUE", "WED", "THU", "FRI"]);
  assert.deepEqual(said.weekly.MON, [["09:00", "12:30"], ["13:30", "18:00"]]);
});

test("holidays are asked for by a set of France, or by a country and some years", () => {
  const form = { source: "SET", set: "MAYOTTE", country: "DE", region: " by ", from: "2026", to: "2028" };
  assert.deepEqual(asked(form), { set: "MAYOTTE" });
  assert.deepEqual(asked({ ...form, source: "COUNTRY" }), { country: "DE", region: "BY", from: 2026, to: 2028 });
  assert.deepEqual(asked({ ...form, source: "COUNTRY", region: "" }), { country: "DE", from: 2026, to: 2028 });
});

test("countries have names, each once, in the order of the language", () => {
  const all = countries("fr");
  assert.ok(all.length > 200, all.length);
  assert.deepEqual(all.find(([code]) => code === "DE"), ["DE", "Allemagne"]);
  assert.equal(all.filter(([code]) => code === "FR").length, 0);
  assert.equal(new Set(all.map(([, name]) => name)).size, all.length);
  assert.ok(all.findIndex(([code]) => code === "EG") < all.findIndex(([code]) => code === "ES"));
});
