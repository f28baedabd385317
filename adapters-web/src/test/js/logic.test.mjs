import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { merge, rebased, withField } = await import(ROOT + "lib/merge.js");
const { seconds, spoken } = await import(ROOT + "lib/durations.js");
const { device } = await import(ROOT + "lib/devices.js");
const { match, ROUTES } = await import(ROOT + "lib/routes.js");

test("changes of different fields go together, changes of the same field are for people to decide", () => {
  const before = { title: "a", priority: "LOW", tags: ["x"], version: 1 };
  assert.deepEqual(merge(before, { title: "b" }, { ...before, priority: "HIGH", version: 2 }), { clean: { title: "b" }, conflicts: [] });
  assert.deepEqual(merge(before, { title: "b" }, { ...before, title: "c" }), { clean: {}, conflicts: ["title"] });
  assert.deepEqual(merge(before, { title: "b" }, { ...before, title: "b" }), { clean: {}, conflicts: [] });
  assert.deepEqual(merge(before, { tags: ["y"], title: "b" }, { ...before, tags: ["z"] }), { clean: { title: "b" }, conflicts: ["tags"] });
  assert.deepEqual(merge({}, { team: null }, {}), { clean: {}, conflicts: [] });
});

test("a form goes on top of what others saved, field by field, and what both changed is told with theirs", () => {
  const before = { name: "a", email: "", roles: ["USER"], weekly: { MON: "9–12", TUE: "9–12" }, active: true };
  const typed = { ...before, email: "x@y", weekly: { MON: "8–12", TUE: "9–12" } };
  const now = { ...before, name: "b", weekly: { MON: "9–12", TUE: "10–12" } };
  assert.deepEqual(rebased(before, typed, now), { form: { ...now, email: "x@y", weekly: { MON: "8–12", TUE: "10–12" } }, conflicts: [] });
  const other = { ...before, email: "z@y", weekly: { MON: "7–12", TUE: "9–12" } };
  assert.deepEqual(rebased(before, typed, other).conflicts, [{ name: "email", theirs: "z@y" }, { name: "weekly/MON", theirs: "7–12" }]);
  assert.deepEqual(rebased(before, typed, other).form.weekly, { MON: "8–12", TUE: "9–12" });
  assert.deepEqual(rebased(before, typed, typed), { form: typed, conflicts: [] });
  assert.deepEqual(withField(typed, "weekly/MON", "7–12").weekly, { MON: "7–12", TUE: "9–12" });
  assert.deepEqual(withField(typed, "email", "").email, "");
});

test("durations are read and spoken", () => {
  assert.equal(seconds("PT4H30M"), 16200);
  assert.equal(seconds("P1DT1S"), 86401);
  assert.equal(seconds("-PT1M"), -60);
  assert.equal(seconds("PT3H57M0.241768S"), 14220.241768);
  assert.throws(() => seconds("4 hours"));
  assert.equal(spoken("PT4H5M"), "4 h 05");
  assert.equal(spoken("PT45M10S"), "45 min");
  assert.equal(spoken("PT24H"), "24 h");
  assert.equal(spoken("PT12.4S"), "12 s");
});

test("addresses lead to their pages, and nowhere else", () => {
  assert.deepEqual(match("/"), { page: "home", params: {} });
  assert.deepEqual(match("/tickets/1042"), { page: "ticket", params: { id: "1042" } });
  assert.deepEqual(match("/tickets/"), { page: "mine", params: {} });
  assert.equal(match("/nowhere"), null);
  assert.deepEqual(match("/tickets/7/graph"), { page: "graph", params: { id: "7" } });
  assert.equal(match("/tickets/1/2"), null);
});

test("the server shows the page at every address that the application knows", () => {
  const fragment = readFileSync(new URL("../../main/resources/META-INF/web-fragment.xml", import.meta.url), "utf8");
  const patterns = [...fragment.matchAll(/<url-pattern>(.*?)<\/url-pattern>/g)].map(([, pattern]) => pattern);
  const covers = (pattern, path) => (pattern.endsWith("/*") ? path === pattern.slice(0, -2) || path.startsWith(pattern.slice(0, -1)) : pattern === path);
  for (const { path } of ROUTES) assert.ok(patterns.some((pattern) => covers(pattern, path)), path);
  for (const pattern of patterns.filter((each) => !each.startsWith("/app"))) assert.ok(ROUTES.some(({ path }) => covers(pattern, path)), pattern);
});

test("devices are named as people know them", () => {
  assert.equal(device("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"), "Firefox · Windows");
  assert.equal(device("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604"), "Safari · iPhone");
  assert.equal(device("curl/8.0"), "curl/8.0");
});
