import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { everyNth, length, period, queueAddress, reportPath, share, shifted, ticks, today } = await import(ROOT + "lib/figures.js");

test("a period is thirty days up to today where nothing else is asked for", () => {
  assert.deepEqual(period({}, "2026-03-01"), { days: 30, from: "2026-01-31", to: "2026-03-01", own: false, wrong: false, step: "DAY" });
  assert.equal(period({ days: "12" }, "2026-03-01").days, 30);
  assert.equal(length("2026-01-31", "2026-03-01"), 30);
  assert.equal(period({ days: "90" }, "2026-03-01").step, "WEEK");
  assert.equal(period({ days: "365" }, "2026-03-01").step, "MONTH");
});

test("days of one's own are taken as they are, and refused where they make no period the API answers", () => {
  assert.equal(period({ from: "2016-02-25", to: "2016-03-20" }, "2026-03-01").wrong, false);
  assert.equal(period({ from: "2016-01-01", to: "2016-12-31" }, "2026-03-01").wrong, false, "366 days");
  for (const asked of [{ from: "2016-01-01" }, { to: "2016-01-01" }, { from: "2016-01-02", to: "2016-01-01" }, { from: "2016-01-01", to: "2017-01-01" }, { from: "yesterday", to: "2016-01-01" }, { from: "2016-13-01", to: "2016-13-02" }]) {
    assert.equal(period(asked, "2026-03-01").wrong, true, JSON.stringify(asked));
  }
});

test("days are counted over months, leap days and changes of the clock", () => {
  assert.equal(shifted("2024-02-28", 1), "2024-02-29");
  assert.equal(shifted("2026-03-30", -2), "2026-03-28");
  assert.equal(today(new Date(2026, 0, 5, 23, 59)), "2026-01-05");
});

test("an address says what is asked for, and nothing else", () => {
  assert.equal(reportPath("sla", { from: "2026-01-01", to: "2026-01-02", team: "", group: "TARGET" }), "reports/sla?from=2026-01-01&to=2026-01-02&group=TARGET");
  assert.equal(queueAddress({ team: 3, overdue: "true", priority: "" }), "/queue?status=OPEN,IN_PROGRESS,WAITING&team=3&overdue=true");
  assert.equal(queueAddress({ status: "RESOLVED" }), "/queue?status=RESOLVED");
});

test("marks of a scale are whole, round and reach the greatest value", () => {
  for (const greatest of [0, 1, 3, 7, 184, 1000, 99_999]) {
    const marks = ticks(greatest);
    assert.equal(marks[0], 0);
    assert.ok(marks.at(-1) >= greatest && marks.length >= 2 && marks.length <= 6, `${greatest}: ${marks}`);
    assert.ok(marks.every(Number.isInteger), `${greatest}: ${marks}`);
  }
  assert.deepEqual(ticks(184), [0, 50, 100, 150, 200]);
});

test("names of columns have room", () => {
  assert.equal(everyNth(30, 600, 60), 3);
  assert.equal(everyNth(3, 600, 60), 1);
  assert.equal(everyNth(3, 0, 60), 180);
});

test("a share of nothing is none", () => {
  assert.equal(share([]), null);
  assert.equal(share([{ met: 0, missed: 0 }]), null);
  assert.equal(share([{ met: 3, missed: 1 }, { met: 0, missed: 0 }]), 0.75);
});
