/** What waits for what around a ticket: drawn, to be walked with the arrow keys, and the same as a list. */
import { html, classes } from "../../lib/html.js";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { get } from "../../lib/api.js";
import { named, t } from "../../lib/i18n.js";
import { layers, order, relations, step } from "../../lib/layers.js";
import { useLive, useLoad } from "../../lib/load.js";
import { scale } from "../../lib/scale.js";
import { Bones, Empty, Note, Status, Title, Wrong } from "../../parts/basics.js";
import { Icon, StatusIcon } from "../../parts/icons.js";

const WIDE = 216;
const HIGH = 72;
const ASIDE = 68;
const BELOW = 18;
const EDGE = 14;

/** Where each ticket stands; columns stand in the middle of the drawing's height. */
function places(laid) {
  const rows = Math.max(...laid.map((layer) => layer.length));
  const at = new Map();
  laid.forEach((layer, column) =>
    layer.forEach((id, row) => at.set(id, { x: EDGE + column * (WIDE + ASIDE), y: EDGE + (row + (rows - layer.length) / 2) * (HIGH + BELOW) })));
  return { at, width: 2 * EDGE + laid.length * (WIDE + ASIDE) - ASIDE, height: 2 * EDGE + rows * (HIGH + BELOW) - BELOW };
}

function line(from, to) {
  const [y, end] = [from.y + HIGH / 2, to.y + HIGH / 2];
  if (from.x === to.x) return `M${from.x + WIDE} ${y}C${from.x + WIDE + 44} ${y} ${to.x + WIDE + 44} ${end} ${to.x + WIDE} ${end}`;
  const [left, right, a, b] = from.x < to.x ? [from.x + WIDE, to.x, y, end] : [from.x, to.x + WIDE, y, end];
  const half = (left + right) / 2;
  return `M${left} ${a}C${half} ${a} ${half} ${b} ${right} ${b}`;
}

function Line({ edge, at, near }) {
  const [first, then] = order(edge);
  const ordered = edge.type === "BLOCKS" || edge.type === "PARENT_OF";
  return html`<path class=${classes("line", edge.type, near && "near")} d=${line(at.get(first), at.get(then))} marker-end=${ordered ? "url(#graph-head)" : undefined} />`;
}

/** A ticket with all its links, in one sentence. */
function spoken(node, edges) {
  const links = relations(edges, node.id).map(([relation, other]) => `${named("relation", relation)} #${other}`);
  return [`#${node.id}`, node.title, named("status", node.status), ...links].join(", ");
}

function Node({ node, at, edges, centre, here, onHere }) {
  const { x, y } = at.get(node.id);
  return html`<a href=${"/tickets/" + node.id} id=${"node-" + node.id} class=${classes("node", node.status, centre && "centre")} tabindex=${here ? 0 : -1}
    aria-label=${spoken(node, edges)} aria-current=${centre ? "true" : undefined} onFocus=${() => onHere(node.id)}>
    <rect x=${x} y=${y} width=${WIDE} height=${HIGH} rx="8" />
    <foreignObject x=${x} y=${y} width=${WIDE} height=${HIGH}><div class="inside" aria-hidden="true"><span class="row"><span class="figures">#${node.id}</span><span class="state"><${StatusIcon} status=${node.status} />${named("status", node.status)}</span></span>
      <bdi class="t">${node.title}</bdi></div></foreignObject></a>`;
}

function Drawing({ graph, id }) {
  const laid = useMemo(() => layers(graph), [graph]);
  const { at, width, height } = useMemo(() => places(laid), [laid]);
  const [chosen, setChosen] = useState(id);
  const here = at.has(chosen) ? chosen : id;
  const box = useRef(null);
  useLayoutEffect(() => {
    const { x, y } = at.get(id);
    box.current.scrollTo((x + WIDE / 2) * scale() - box.current.clientWidth / 2, (y + HIGH / 2) * scale() - box.current.clientHeight / 2);
  }, [id]);
  const walk = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = event.key === "Home" ? id : event.key.startsWith("Arrow") && step(laid, graph.edges, here, event.key);
    if (!next) return;
    event.preventDefault();
    document.getElementById("node-" + next).focus();
  };
  return html`<div class="drawing card" ref=${box}><svg role="group" aria-label=${t("graph.drawing")} aria-describedby="graph-how" width=${width * scale()} height=${height * scale()} viewBox=${`0 0 ${width} ${height}`} onKeyDown=${walk}>
    <defs><marker id="graph-head" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" /></marker></defs>
    <g aria-hidden="true">${graph.edges.map((edge) => html`<${Line} key=${`${edge.from} ${edge.to} ${edge.type}`} edge=${edge} at=${at} near=${edge.from === here || edge.to === here} />`)}</g>
    ${laid.flat().map((each) => html`<${Node} key=${each} node=${graph.nodes.find((node) => node.id === each)} at=${at} edges=${graph.edges} centre=${each === id} here=${each === here} onHere=${setChosen} />`)}
  </svg></div>`;
}

const Legend = () => html`<ul role="list" class="row small muted legend" aria-label=${t("graph.legend")}>
  ${[["BLOCKS", "graph.blocks"], ["PARENT_OF", "graph.parts"], ["RELATES_TO", "graph.loose"]].map(([type, words]) => html`<li class="row tight" key=${type}>
    <svg class="sample" viewBox="0 0 34 8" width="34" height="8" aria-hidden="true"><path class=${"line " + type} d="M0 4H33" marker-end=${type === "RELATES_TO" ? undefined : "url(#graph-head)"} /></svg>${t(words)}</li>`)}</ul>`;

function Listed({ graph, id }) {
  const titles = new Map(graph.nodes.map((node) => [node.id, node]));
  const first = [titles.get(id), ...graph.nodes.filter((node) => node.id !== id)];
  return html`<section class="card section stack" aria-labelledby="graph-list"><h2 id="graph-list">${t("graph.list")}</h2><ul role="list" class="stack graph-list">
    ${first.map((node) => html`<li key=${node.id}><span class="row"><a href=${"/tickets/" + node.id}><span class="figures">#${node.id}</span> <bdi>${node.title}</bdi></a><${Status} status=${node.status} />
      ${node.lead && html`<span class="muted small"><bdi>${node.lead.name}</bdi></span>`}</span>
      <ul role="list" class="small">${relations(graph.edges, node.id).map(([relation, other]) => html`<li key=${relation + other}><span class="muted">${named("relation", relation)}</span> <a href=${"/tickets/" + other}>#${other} <bdi>${titles.get(other).title}</bdi></a></li>`)}
        ${node.hidden > 0 && html`<li class="muted">${t("graph.hidden", { count: node.hidden })}</li>`}</ul></li>`)}</ul></section>`;
}

export default function GraphPage({ id }) {
  const number = Number(id);
  const { data, problem, reload } = useLoad(() => get(`tickets/${encodeURIComponent(id)}/graph`), [id]);
  useLive((event) => data?.nodes.some((node) => node.id === event.ticket), reload, 600);
  const name = t("graph.title", { id });
  const back = html`<p><a class="row tight" href=${"/tickets/" + id}><${Icon} name="back" />${t("graph.back", { id })}</a></p>`;
  const right = data?.nodes.some((node) => node.id === number);
  if (problem && !right) return html`<div class="page"><${Title}>${name}</${Title}>${back}<${Wrong} problem=${problem} retry=${reload} /></div>`;
  if (!right) return html`<div class="page"><${Title}>${name}</${Title}><${Bones} /></div>`;
  const alone = data.nodes.length === 1;
  return html`<div class="page full stack">${back}<${Title}>${name}</${Title}>
    ${data.truncated && html`<${Note}>${t("graph.truncated")}</${Note}>`}
    ${alone && data.nodes[0].hidden === 0 && html`<div class="card"><${Empty} icon="link" title=${t("graph.none")}>${t("graph.none.why")}</${Empty}></div>`}
    ${!alone && html`<p class="muted" id="graph-how">${t("graph.how")}</p><${Drawing} key=${id} graph=${data} id=${number} /><${Legend} />`}
    ${(!alone || data.nodes[0].hidden > 0) && html`<${Listed} graph=${data} id=${number} />`}
  </div>`;
}
