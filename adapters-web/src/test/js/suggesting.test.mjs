import assert from "node:assert/strict";
import { test } from "node:test";
import { ROOT } from "./app.mjs";

const { alike, fitting, wordsOf } = await import(ROOT + "lib/suggesting.js");
const fr = (await import(ROOT + "words/fr.js")).default;
const en = (await import(ROOT + "words/en.js")).default;

const shipped = (words) => ["hardware", "software", "network", "access", "other"].map((name, i) => ({ id: i + 1, own: name + " " + words["category." + name], plain: words["plain." + name] ?? "", above: "" }));
const leaf = (id, own, above) => ({ id, own, plain: "", above });

test("words are compared without accents, plurals and those that say nothing", () => {
  assert.deepEqual(wordsOf("Les écrans de l’accueil, l’écran !"), ["ecran", "accueil"]);
  assert.ok(alike("messagerie", "messagerie"));
  assert.ok(alike("connexion", "connexions"));
  assert.ok(!alike("portable", "porte"));
  assert.ok(!alike("compte", "comptabilite"));
});

test("plain words lead to the categories that come with the product, in both languages", () => {
  const of = (text, words) => fitting(text, shipped(words));
  assert.deepEqual(of("L’imprimante du 2e étage n’imprime plus", fr), [1]);
  assert.deepEqual(of("J’ai oublié mon mot de passe", fr), [4]);
  assert.deepEqual(of("Le wifi tombe tout le temps", fr), [3]);
  assert.deepEqual(of("Excel plante à l’ouverture", fr), [2]);
  assert.deepEqual(of("The printer does not print any more", en), [1]);
  assert.deepEqual(of("I forgot my password", en), [4]);
});

test("the name goes before plain words, and a branch is told by the words above it", () => {
  const tree = [...shipped(fr), leaf(10, "Imprimantes", "Matériel"), leaf(11, "Licences", "Logiciel"), leaf(12, "Licences", "Réseau")];
  assert.deepEqual(fitting("imprimante en panne", tree), [10]);
  assert.deepEqual(fitting("licence réseau expirée", tree), [12]);
});

test("nothing is offered where nothing fits, where too much does, or for a word that all have", () => {
  assert.deepEqual(fitting("Bonjour", shipped(fr)), []);
  assert.deepEqual(fitting("", shipped(fr)), []);
  assert.deepEqual(fitting("group", Array.from({ length: 30 }, (_, i) => leaf(i, "Group " + i, ""))), []);
  assert.deepEqual(fitting("badge", [1, 2, 3].map((id) => leaf(id, "Badges", ""))), []);
});

test("two that fit as well are both offered", () => assert.deepEqual(fitting("badge", [leaf(1, "Badges", ""), leaf(2, "Badges", "Accueil"), leaf(3, "Écrans", "")]), [1, 2]));
