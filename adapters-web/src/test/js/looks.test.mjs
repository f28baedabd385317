import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "./app.mjs";

const tokens = new Map(
  [...read("style/tokens.css").matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(([, name, light, dark]) => [name, { light, dark }]),
);

function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const BACKGROUNDS = ["bg", "surface", "sunken", "hover", "accent-soft"];
const STATES = ["open", "progress", "waiting", "resolved", "closed", "danger"];

/** Text upon its ground, 4.5 at least. */
const TEXT = [
  ...BACKGROUNDS.flatMap((ground) => [["text", ground], ["muted", ground]]),
  ...["bg", "surface", "accent-soft", "hover"].map((ground) => ["accent", ground]),
  ...STATES.flatMap((state) => [[state, state + "-soft"], [state, "surface"]]),
  ["on-accent", "accent-fill"], ["on-accent", "danger-fill"], ["text", "note"], ["muted", "note"], ["waiting", "note"], ["text", "resolved-soft"], ["muted", "resolved-soft"],
];

/** Borders of controls and what shows the focus, 3 at least. */
const SHAPES = [...["bg", "surface"].flatMap((ground) => [["edge", ground], ["accent", ground]]), ["note-edge", "note"], ["accent-fill", "bg"]];

for (const theme of ["light", "dark"]) {
  test(`in the ${theme} theme every pair of colours can be told apart`, () => {
    assert.ok(tokens.size > 20, `only ${tokens.size} colours`);
    for (const [pairs, least] of [[TEXT, 4.5], [SHAPES, 3]]) {
      for (const [front, ground] of pairs) {
        const found = contrast(tokens.get(front)[theme], tokens.get(ground)[theme]);
        assert.ok(found >= least, `${front} on ${ground}: ${found.toFixed(2)}`);
      }
    }
  });
}

test("pages take their colours from the tokens alone", () => {
  assert.equal(read("style/app.css").match(/#[0-9a-f]{3,8}\b(?![^{]*\{)/gi), null);
});
