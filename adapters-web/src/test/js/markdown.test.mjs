import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { safeAddress, tree } = await import(ROOT + "lib/markdown.js");

const all = (nodes) => nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...all(node.children)]));
const plain = (nodes) => nodes.map((node) => (typeof node === "string" ? node : plain(node.children))).join("");
const tags = (text) => all(tree(text)).map((node) => node.tag);

test("what people type becomes what they mean", () => {
  assert.deepEqual(tags("a **b** _c_ `d`"), ["p", "strong", "em", "code"]);
  assert.deepEqual(tags("- a\n- b\n\n1. c"), ["ul", "li", "li", "ol", "li"]);
  assert.deepEqual(tags("# a\n> b\n\n```\n**c**\n```\n---"), ["h3", "blockquote", "p", "pre", "code", "hr"]);
  assert.deepEqual(tags("one\ntwo"), ["p", "br"]);
  assert.equal(all(tree("see #1042"))[1].props.href, "/tickets/1042");
  assert.equal(all(tree("go to https://example.org/a."))[1].props.href, "https://example.org/a");
});

test("no address runs anything, and no text becomes an element of another kind", () => {
  for (const address of ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "//example.org", "blob:x", " javascript:x", "file:///etc"]) {
    assert.equal(safeAddress(address), null, address);
  }
  const known = new Set(["p", "br", "strong", "em", "code", "a", "pre", "h3", "h4", "ul", "ol", "li", "blockquote", "hr"]);
  const pieces = ["<script>", "**", "*", "_", "`", "```", "[", "](", ")", "javascript:x", "https://a.b", "\n", "> ", "- ", "1. ", "# ", "#12", "\\", "a", " ", "<img onerror=x>", "\u202e"];
  let seed = 4711;
  const next = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: 1 + next(14) }, () => pieces[next(pieces.length)]).join("");
    for (const { tag, props } of all(tree(text))) {
      assert.ok(known.has(tag), `${tag} of ${JSON.stringify(text)}`);
      if (props.href) assert.match(props.href, /^(https?:|mailto:|\/tickets\/\d+$)/, JSON.stringify(text));
    }
  }
});

test("plain text is kept to the letter", () => {
  const text = "Ceci est écrit <b>simplement</b> & sans 5*3*2 ni snake_case_name.";
  assert.equal(plain(tree(text)), text);
});
