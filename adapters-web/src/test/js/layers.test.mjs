import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { layers, relations, step } = await import(ROOT + "lib/layers.js");
const graph = (ids, ...links) => ({ nodes: ids.map((id) => ({ id })), edges: links.map(([from, type, to]) => ({ from, type, to })) });

test("what is to be done first stands on the left: blockers before the blocked, children before their parent", () => {
  assert.deepEqual(layers(graph([3, 2, 1], [1, "BLOCKS", 2], [3, "PARENT_OF", 2])), [[1], [2], [3]]);
  assert.deepEqual(layers(graph([1, 2, 3], [1, "BLOCKS", 2], [2, "BLOCKS", 3], [1, "BLOCKS", 3])), [[1], [2], [3]]);
});

test("loose links that go round do not keep a ticket from its place", () => {
  const round = layers(graph([1, 2, 3], [1, "RELATES_TO", 2], [2, "RELATES_TO", 3], [3, "RELATES_TO", 1]));
  assert.deepEqual(round.flat().sort(), [1, 2, 3]);
  assert.deepEqual(layers(graph([1, 2], [1, "BLOCKS", 2], [2, "DUPLICATES", 1])), [[1], [2]]);
  assert.deepEqual(layers(graph([7])), [[7]]);
});

test("lines cross where they must only", () => {
  const [left, right] = layers(graph([1, 2, 3, 4], [1, "BLOCKS", 4], [2, "BLOCKS", 3]));
  assert.equal(right.indexOf(4) < right.indexOf(3), left.indexOf(1) < left.indexOf(2));
});

test("a thousand tickets are laid out at once", () => {
  const ids = Array.from({ length: 1000 }, (_, i) => i + 1);
  const links = ids.slice(1).flatMap((id) => [[id >> 1, "BLOCKS", id], [id - 1, "RELATES_TO", id]]);
  const began = performance.now();
  assert.equal(layers(graph(ids, ...links)).flat().length, 1000);
  assert.ok(performance.now() - began < 500);
});

test("arrow keys follow links, then columns, and stay where there is no way", () => {
  const { nodes, edges } = graph([1, 2, 3, 4], [1, "BLOCKS", 3], [2, "BLOCKS", 4]);
  const laid = layers({ nodes, edges });
  assert.equal(step(laid, edges, 2, "ArrowRight"), 4);
  assert.equal(step(laid, edges, 3, "ArrowLeft"), 1);
  assert.equal(step(laid, edges, laid[0][0], "ArrowDown"), laid[0][1]);
  assert.equal(step(laid, edges, laid[0][0], "ArrowUp"), laid[0][0]);
  assert.equal(step(laid, edges, 1, "ArrowLeft"), 1);
});

test("a link is named from the side one stands on", () => {
  const { edges } = graph([1, 2, 3], [1, "BLOCKS", 2], [3, "PARENT_OF", 2], [2, "DUPLICATES", 1]);
  assert.deepEqual(relations(edges, 2), [["BLOCKED_BY", 1], ["PARENT", 3], ["DUPLICATES", 1]]);
  assert.deepEqual(relations(edges, 1), [["BLOCKS", 2], ["DUPLICATED_BY", 2]]);
});
