import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { FILES, MODULES, read, ROOT } from "./app.mjs";

const page = read("index.html");
const bare = Object.keys(JSON.parse(/<script type="importmap">(.*?)<\/script>/s.exec(page)[1]).imports);

test("there is something to look at", () => assert.ok(MODULES.length > 40, `only ${MODULES.length} modules`));

test("nothing is parsed as HTML, evaluated or styled in the page", () => {
  for (const file of MODULES) {
    for (const banned of ["innerHTML", "outerHTML", "insertAdjacentHTML", "dangerouslySetInnerHTML", "document.write", "eval(", "new Function", " style="]) {
      assert.ok(!read(file).includes(banned), `${file}: ${banned}`);
    }
  }
});

test("every import leads to a file or to a name of the import map", () => {
  for (const file of MODULES) {
    for (const [, still, later] of read(file).matchAll(/^import .*?from "([^"]+)";$|\bimport\("([^"]+)"\)/gm)) {
      const from = still ?? later;
      const there = from.startsWith(".") ? existsSync(join(ROOT, dirname(file), from)) : bare.includes(from);
      assert.ok(there, `${file}: ${from}`);
    }
  }
});

test("everything that the page names is there", () => {
  const named = [...page.matchAll(/\/app\/@version@\/([\w./-]+)/g)].map(([, path]) => path);
  assert.ok(named.length > 15);
  for (const path of named) assert.ok(FILES.includes(path), path);
});

test("modules are small and say what they are for", () => {
  for (const file of MODULES.filter((each) => !each.startsWith("words/"))) {
    const lines = read(file).split("\n");
    assert.ok(lines.length <= 300, `${file}: ${lines.length} lines`);
    assert.match(lines[0], /^\/[/*]/, `${file} begins without a word`);
  }
});

test("types are checked against the versions of the libraries that are served", () => {
  const checked = JSON.parse(readFileSync(new URL("../../../page-lint/package.json", import.meta.url), "utf8")).devDependencies;
  for (const { name, version } of JSON.parse(read("vendor/vendor.lock.json")).packages.filter((library) => library.name in checked)) {
    assert.equal(checked[name], version, name);
  }
});
