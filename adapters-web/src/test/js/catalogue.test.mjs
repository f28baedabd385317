import assert from "node:assert/strict";
import { test } from "node:test";
import { MODULES, read, ROOT } from "./app.mjs";

const { text, typeset } = await import(ROOT + "lib/catalogue.js");
const fr = (await import(ROOT + "words/fr.js")).default;
const en = (await import(ROOT + "words/en.js")).default;

const forms = (words) => (typeof words === "string" ? [words] : Object.values(words));
const gaps = (words) => [...new Set(forms(words).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

test("every key stands in both languages, with the same gaps and the plural forms of its language", () => {
  assert.deepEqual(Object.keys(fr), Object.keys(en));
  for (const key of Object.keys(fr)) {
    assert.deepEqual(gaps(fr[key]), gaps(en[key]), key);
    assert.equal(typeof fr[key], typeof en[key], key);
    for (const words of [fr[key], en[key]]) {
      if (typeof words !== "string") assert.deepEqual(Object.keys(words).sort(), ["one", "other"], key);
      forms(words).forEach((form) => assert.notEqual(form.trim(), "", key));
    }
  }
});

test("every key that a page asks for by name exists", () => {
  let asked = 0;
  for (const file of MODULES) {
    for (const [, key] of read(file).matchAll(/\bt\("([\w.]+)"[,)]/g)) {
      assert.ok(key in fr, `${file}: ${key}`);
      asked++;
    }
    for (const [, yes, no] of read(file).matchAll(/\bt\([\w!. =>"&|()]+ \? "([\w.]+)" : "([\w.]+)"\)/g)) {
      assert.ok(yes in fr && no in fr, `${file}: ${yes}, ${no}`);
      asked++;
    }
  }
  assert.ok(asked > 200, `only ${asked}`);
});

test("a gap is filled, a plural is chosen by the rules of the language, an unknown key is refused", () => {
  const words = { files: { one: "{count} fichier", other: "{count} fichiers" } };
  assert.equal(text(words, "fr", "files", { count: 0 }), "0 fichier");
  assert.equal(text(words, "en", "files", { count: 0 }), "0 fichiers");
  assert.equal(text(words, "fr", "files", { count: 2 }), "2 fichiers");
  assert.throws(() => text(words, "fr", "nothing"), /nothing/);
});

test("French marks keep their word by the spaces of French typography", () => {
  assert.equal(typeset("Est-ce réglé ?"), "Est-ce réglé\u202f?");
  assert.equal(typeset("Règle « a », 4 h : non"), "Règle «\u00a0a\u00a0», 4\u00a0h\u00a0: non");
});

test("what is written from right to left, or turns what follows, is kept apart from the sentence around it", () => {
  const words = { who: "{name} is writing" };
  assert.equal(text(words, "en", "who", { name: "Zoé" }), "Zoé is writing");
  assert.equal(text(words, "en", "who", { name: "مريم" }), "\u2068مريم\u2069 is writing");
  assert.equal(text(words, "en", "who", { name: "\u202eabc" }), "\u2068\u202eabc\u2069 is writing");
  assert.equal(text(words, "en", "who", { name: "👩‍💻" }), "👩‍💻 is writing");
});
