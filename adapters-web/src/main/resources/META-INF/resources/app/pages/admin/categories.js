/** The tree of categories. */
import { done } from "../../parts/basics.js";
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { all, get, patch, post } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { categoryName, categoryOptions, forgetStructure, teamName, teamOptions } from "../../lib/structure.js";
import { Choice, Text } from "../../parts/fields.js";
import { Heading, Open, Things } from "./parts.js";
import { Sheet } from "./sheet.js";

const number = (value) => (value === "" || value === null ? null : Number(value));

const formOf = (category) => ({ name: "", parent: "", team: "", active: true, ...category });

async function current({ id }) {
  const category = await get("categories/" + id);
  return { form: formOf(category), version: category.version };
}

const NAMES = () => ({ name: t("person.name"), parent: t("category.parent"), team: t("category.team"), active: t("active") });
const SPELL = { parent: (id) => id && categoryName(Number(id)), team: (id) => id && teamName(Number(id)) };
const spell = (name, value) => SPELL[name]?.(value) || undefined;

function CategorySheet({ category, onDone, onClose }) {
  const save = async (form, version) => {
    const said = { name: form.name.trim() };
    if (form.parent || category) said.parent = number(form.parent);
    if (form.team || category) said.team = number(form.team);
    if (category) await patch("categories/" + category.id, { ...said, active: form.active }, version);
    else await post("categories", said);
    await forgetStructure();
    done(t("saved"));
  };
  const others = categoryOptions().filter(([id]) => id !== category?.id);
  return html`<${Sheet} title=${category ? categoryName(category.id) : t("category.add")} draft=${"category:" + (category?.id ?? "")} initial=${formOf(category)} version=${category?.version} current=${() => current(category)} names=${NAMES()} spell=${spell} save=${save} onDone=${onDone} onClose=${onClose}>${(field, form, set) => html`
    <${Text} label=${t("person.name")} required maxlength="200" ...${field("name")} />
    <${Choice} label=${t("category.parent")} optional options=${[["", t("none")], ...others]} ...${field("parent")} />
    <${Choice} label=${t("category.team")} optional options=${[["", t("none")], ...teamOptions(category?.team)]} ...${field("team")} />
    ${category && html`<label class="check"><input type="checkbox" checked=${form.active} onChange=${(event) => set({ ...form, active: event.currentTarget.checked })} />${t("active")}</label>`}`}
  </${Sheet}>`;
}

export function Categories() {
  const list = useLoad(() => all("categories"), []);
  const [open, setOpen] = useState(undefined);
  const end = () => {
    setOpen(undefined);
    list.reload();
  };
  const columns = [
    [t("person.name"), (category) => categoryName(category.id) || category.name],
    [t("category.team"), (category) => (category.team ? teamName(category.team) : "")],
    [t("field.status"), (category) => (category.active ? "" : html`<span class="pill plain">${t("retired")}</span>`)],
    ["", (category) => html`<${Open} name=${category.name} onOpen=${() => setOpen(category)} />`],
  ];
  return html`<${Heading} title=${t("admin.categories")} add=${t("category.add")} onAdd=${() => setOpen(null)} />
    <${Things} list=${list} columns=${columns} caption=${t("admin.categories")} empty=${t("category.none")} />
    ${open !== undefined && html`<${CategorySheet} category=${open} onDone=${end} onClose=${() => setOpen(undefined)} />`}`;
}
