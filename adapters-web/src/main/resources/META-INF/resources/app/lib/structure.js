/** Teams and categories, which change seldom: asked for once. */
import { computed, signal } from "@preact/signals";
import { all } from "./api.js";
import { named } from "./i18n.js";

export const teams = signal([]);
export const categories = signal([]);
let asked = false;

/** Sees to it that they are there some time. */
export async function needStructure() {
  if (asked) return;
  asked = true;
  try {
    [teams.value, categories.value] = await Promise.all([all("teams"), all("categories")]);
  } catch {
    asked = false;
  }
}

export function forgetStructure() {
  asked = false;
  return needStructure();
}

const byId = (list) => computed(() => new Map(list.value.map((each) => [each.id, each])));
const teamsById = byId(teams);
const categoriesById = byId(categories);

export const teamName = (id) => teamsById.value.get(id)?.name ?? "";

/** `Hardware › Screens`. */
export function categoryName(id) {
  const names = [];
  let each = categoriesById.value.get(id);
  while (each && names.length < 10) {
    names.unshift(named("category", each.name));
    each = each.parent ? categoriesById.value.get(each.parent) : null;
  }
  return names.join(" › ");
}

/** Choices for a select; those that are retired are left out but for the one that is chosen. */
export const teamOptions = (chosen) =>
  teams.value.filter((team) => team.active || team.id === chosen).map((team) => [team.id, team.name]);

export const categoryOptions = (chosen) =>
  categories.value
    .filter((category) => category.active || category.id === chosen)
    .map((category) => [category.id, categoryName(category.id)])
    .sort((a, b) => a[1].localeCompare(b[1]));
