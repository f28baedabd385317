/** Where tickets and their links are drawn: what is to be done first stands on the left. */

const SWEEPS = 4;

/** Which of two linked tickets comes first: a blocker before what it blocks, a child before its parent. */
export const order = ({ from, to, type }) => (type === "PARENT_OF" ? [to, from] : [from, to]);

const WAITS = new Set(["BLOCKS", "PARENT_OF"]);
const waits = ({ type }) => WAITS.has(type);

/** Links by which tickets are put into columns. Those that may go round count only where nothing else joins their two sides. */
function carrying(nodes, edges) {
  const group = new Map(nodes.map(({ id }) => [id, id]));
  const root = (id) => {
    while (group.get(id) !== id) id = group.get(id);
    return id;
  };
  const join = (edge) => {
    const [a, b] = [root(edge.from), root(edge.to)];
    group.set(a, b);
    return a !== b;
  };
  edges.filter(waits).forEach(join);
  return edges.filter((edge) => waits(edge) || join(edge)).map(order);
}

/** The column of each ticket: one more than the last that it waits for. */
function columns(nodes, pairs) {
  const column = new Map(nodes.map(({ id }) => [id, 0]));
  const open = new Map(nodes.map(({ id }) => [id, 0]));
  const after = new Map(nodes.map(({ id }) => [id, []]));
  for (const [a, b] of pairs) {
    after.get(a).push(b);
    open.set(b, open.get(b) + 1);
  }
  const ready = nodes.map(({ id }) => id).filter((id) => open.get(id) === 0);
  for (const id of ready) {
    for (const next of after.get(id)) {
      column.set(next, Math.max(column.get(next), column.get(id) + 1));
      open.set(next, open.get(next) - 1);
      if (open.get(next) === 0) ready.push(next);
    }
  }
  return column;
}

/** Puts each ticket beside those that it is linked to. */
function settle(layers, near) {
  const place = new Map();
  const note = (layer) => layer.forEach((id, i) => place.set(id, i - layer.length / 2));
  const wish = (id) => near.get(id).reduce((sum, each) => sum + place.get(each), 0) / near.get(id).length;
  layers.forEach(note);
  for (let i = 0; i < SWEEPS; i++) {
    for (const layer of i % 2 ? [...layers].reverse() : layers) {
      const wished = new Map(layer.map((id) => [id, near.get(id).length ? wish(id) : place.get(id)]));
      layer.sort((a, b) => wished.get(a) - wished.get(b));
      note(layer);
    }
  }
}

/**
 * Lays a graph out.
 *
 * @returns {number[][]} the numbers of the tickets, column by column, each from top to bottom
 */
export function layers({ nodes, edges }) {
  const column = columns(nodes, carrying(nodes, edges));
  const near = new Map(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) {
    near.get(from).push(to);
    near.get(to).push(from);
  }
  const found = [];
  for (const { id } of nodes) (found[column.get(id)] ??= []).push(id);
  settle(found, near);
  return found;
}

const nearest = (ids, row, rowOf) => ids.reduce((best, id) => (best === undefined || Math.abs(rowOf(id) - row) < Math.abs(rowOf(best) - row) ? id : best), undefined);

/** The ticket that an arrow key leads to, or the same where there is none. Sideways it follows links first. */
export function step(laid, edges, id, key) {
  const x = laid.findIndex((layer) => layer.includes(id));
  const y = laid[x].indexOf(id);
  const middle = (each) => {
    const layer = laid.find((one) => one.includes(each));
    return layer.indexOf(each) - (layer.length - 1) / 2;
  };
  if (key === "ArrowUp" || key === "ArrowDown") return laid[x][y + (key === "ArrowUp" ? -1 : 1)] ?? id;
  const way = key === "ArrowLeft" ? -1 : 1;
  const linked = edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  const there = (each) => (laid.findIndex((layer) => layer.includes(each)) - x) * way > 0;
  return nearest(linked.filter(there), middle(id), middle) ?? nearest(laid[x + way] ?? [], middle(id), middle) ?? id;
}

/** What a ticket is to those that it is linked to, as `[relation, other]`; the relation as lists of links name it. */
export function relations(edges, id) {
  const HERE = { BLOCKS: "BLOCKS", PARENT_OF: "CHILD", DUPLICATES: "DUPLICATES", RELATES_TO: "RELATES_TO" };
  const THERE = { BLOCKS: "BLOCKED_BY", PARENT_OF: "PARENT", DUPLICATES: "DUPLICATED_BY", RELATES_TO: "RELATES_TO" };
  return edges.flatMap(({ from, to, type }) => (from === id ? [[HERE[type], to]] : to === id ? [[THERE[type], from]] : []));
}
