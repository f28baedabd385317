/**
 * Markdown as people type it into tickets: plain data in, a tree of plain data out. There is no HTML in it, so nothing can be
 * smuggled: what is not understood stays text.
 */

/** A node: text, or an element with children. */
const element = (tag, children, props = {}) => ({ tag, props, children });

const INLINE = new RegExp(
  [
    "(?<escape>\\\\[\\\\`*_#\\[\\]()>-])",
    "(?<code>`[^`\\n]{1,500}`)",
    "(?<strong>\\*\\*[^*\\n]{1,500}\\*\\*)",
    "(?<em>(?<![\\p{L}\\p{N}_*])[*_][^*_\\n]{1,500}[*_](?![\\p{L}\\p{N}_*]))",
    "(?<link>\\[[^\\[\\]\\n]{1,300}\\]\\([^()\\s]{1,1000}\\))",
    "(?<url>https?://[^\\s<>\"'`]{1,1000})",
    "(?<ticket>(?<![\\p{L}\\p{N}&/])#\\d{1,12}(?![\\p{L}\\p{N}]))",
  ].join("|"),
  "gu",
);

/** Addresses that a link may lead to; nothing that runs. */
export function safeAddress(address) {
  try {
    const url = new URL(address);
    return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function outside(address, children) {
  const href = safeAddress(address);
  return href === null ? null : element("a", children, { href, rel: "noopener noreferrer nofollow", target: "_blank" });
}

function bareLink(found) {
  const address = found.replace(/[.,;:!?)\]]+$/, "");
  const link = outside(address, [address]);
  return link ? [link, found.slice(address.length)] : [found];
}

function namedLink(found) {
  const middle = found.indexOf("](");
  return [outside(found.slice(middle + 2, -1), inline(found.slice(1, middle))) ?? found];
}

function piece(kind, found) {
  switch (kind) {
    case "escape": return [found[1]];
    case "code": return [element("code", [found.slice(1, -1)])];
    case "strong": return [element("strong", inline(found.slice(2, -2)))];
    case "em": return [element("em", inline(found.slice(1, -1)))];
    case "link": return namedLink(found);
    case "url": return bareLink(found);
    default: return [element("a", [found], { href: "/tickets/" + found.slice(1) })];
  }
}

/** The nodes of a line. */
export function inline(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    if (found.index > from) nodes.push(text.slice(from, found.index));
    const kind = Object.keys(found.groups).find((name) => found.groups[name] !== undefined);
    nodes.push(...piece(kind, found[0]));
    from = found.index + found[0].length;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes.filter((node) => node !== "");
}

function lines(all) {
  return all.flatMap((line, i) => (i === 0 ? inline(line) : [element("br", []), ...inline(line)]));
}

const FENCE = /^ {0,3}```/;
const HEADING = /^(#{1,6})\s+(.*)$/;
const RULE = /^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/;
const QUOTE = /^ {0,3}> ?/;
const BULLET = /^ {0,3}[-*+]\s+/;
const NUMBER = /^ {0,3}\d{1,9}[.)]\s+/;

const special = (line) => [FENCE, HEADING, RULE, QUOTE, BULLET, NUMBER].some((form) => form.test(line));

function while_(source, from, fits) {
  let to = from;
  while (to < source.length && fits(source[to])) to++;
  return to;
}

function block(source, from, depth) {
  const line = source[from];
  if (FENCE.test(line)) {
    const to = while_(source, from + 1, (each) => !FENCE.test(each));
    return [element("pre", [element("code", [source.slice(from + 1, to).join("\n")])], { tabIndex: 0 }), to + 1];
  }
  const heading = HEADING.exec(line);
  if (heading) return [element(heading[1].length < 3 ? "h3" : "h4", inline(heading[2])), from + 1];
  if (RULE.test(line)) return [element("hr", []), from + 1];
  if (QUOTE.test(line) && depth < 4) {
    const to = while_(source, from, (each) => QUOTE.test(each));
    return [element("blockquote", blocks(source.slice(from, to).map((each) => each.replace(QUOTE, "")), depth + 1)), to];
  }
  for (const [form, tag] of /** @type {[RegExp, string][]} */ ([[BULLET, "ul"], [NUMBER, "ol"]])) {
    if (!form.test(line)) continue;
    const to = while_(source, from, (each) => form.test(each));
    return [element(tag, source.slice(from, to).map((each) => element("li", inline(each.replace(form, ""))))), to];
  }
  const to = Math.max(from + 1, while_(source, from, (each) => each.trim() !== "" && !special(each)));
  return [element("p", lines(source.slice(from, to))), to];
}

function blocks(source, depth) {
  const all = [];
  let at = 0;
  while (at < source.length) {
    if (source[at].trim() === "") {
      at++;
      continue;
    }
    const [node, next] = block(source, at, depth);
    all.push(node);
    at = next;
  }
  return all;
}

/** The tree of a text. */
export const tree = (text) => blocks(text.split("\n"), 0);
