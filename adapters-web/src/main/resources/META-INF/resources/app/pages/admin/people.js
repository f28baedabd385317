/** People: finding, adding and changing them. */
import { html } from "../../lib/html.js";
import { useEffect, useState } from "preact/hooks";
import { get, patch, post } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { administers } from "../../lib/session.js";
import { done, failed, Person } from "../../parts/basics.js";
import { Choice, Text } from "../../parts/fields.js";
import { Icon } from "../../parts/icons.js";
import { Heading, Older, Open, Things, usePages } from "./parts.js";
import { Sheet } from "./sheet.js";

const ROLES = ["USER", "AGENT", "MANAGER", "ADMIN"];

function Roles({ roles, onRoles }) {
  const toggle = (role) => onRoles(roles.includes(role) ? roles.filter((each) => each !== role) : [...roles, role]);
  return html`<fieldset class="stack tight"><legend>${t("person.roles")}</legend><div class="row">${ROLES.map((role) => html`<label class="check" key=${role}>
    <input type="checkbox" checked=${roles.includes(role)} onChange=${() => toggle(role)} />${t("roles." + role)}</label>`)}</div></fieldset>`;
}

/** What the form says, as the API takes it. */
function body(form, fresh) {
  const said = { name: form.name.trim(), email: form.email.trim(), roles: form.roles, language: form.language };
  if (form.phone || !fresh) said.phone = form.phone.trim() || null;
  if (form.password) said.password = form.password;
  return fresh ? { ...said, login: form.login.trim() } : { ...said, active: form.active };
}

const formOf = (person) => ({ login: "", name: "", email: "", roles: ["USER"], language: "fr", phone: "", password: "", active: true, ...person });

async function current({ id }) {
  const person = await get("people/" + id);
  return { form: formOf(person), version: person.version };
}

const NAMES = () => ({ name: t("person.name"), email: t("person.email"), roles: t("person.roles"), language: t("account.language"), phone: t("person.phone"), active: t("person.active") });

function PersonSheet({ person, onDone, onClose }) {
  const fresh = !person;
  const save = async (form, version) => {
    if (fresh) await post("people", body(form, true));
    else await patch("people/" + person.id, body(form, false), version);
    done(t("saved"));
  };
  return html`<${Sheet} title=${fresh ? t("person.add") : person.name} draft=${"person:" + (person?.id ?? "")} initial=${formOf(person)} version=${person?.version} current=${() => current(person)} secret=${["password"]} names=${NAMES()} save=${save} onDone=${onDone} onClose=${onClose}>${(field, form, set) => html`
    ${fresh && html`<${Text} label=${t("door.login")} required maxlength="100" autocomplete="off" ...${field("login")} />`}
    <${Text} label=${t("person.name")} required maxlength="200" autocomplete="off" ...${field("name")} />
    <${Text} label=${t("person.email")} type="email" required maxlength="254" autocomplete="off" ...${field("email")} />
    <${Roles} roles=${form.roles} onRoles=${(roles) => set({ ...form, roles })} />
    <${Choice} label=${t("account.language")} options=${[["fr", "Français"], ["en", "English"]]} ...${field("language")} />
    <${Text} label=${t("person.phone")} type="tel" optional maxlength="50" autocomplete="off" ...${field("phone")} />
    <${Text} label=${t("account.password.new")} type="password" optional autocomplete="new-password" ...${field("password", { hint: fresh ? t("person.password.hint") : undefined })} />
    ${!fresh && html`<label class="check"><input type="checkbox" checked=${form.active} onChange=${(event) => set({ ...form, active: event.currentTarget.checked })} />${t("person.active")}</label>`}`}
  </${Sheet}>`;
}

export function PeopleSection() {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(undefined);
  const [asked, setAsked] = useState("");
  const list = usePages("people?limit=50" + (asked ? "&q=" + encodeURIComponent(asked) : ""));
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), 200);
    return () => clearTimeout(timer);
  }, [text]);
  const show = (person) => get("people/" + person.id).then(setOpen, failed);
  const columns = [
    [t("person.name"), (person) => html`<${Person} person=${person} />`],
    [t("door.login"), (person) => person.login ?? ""],
    [t("person.email"), (person) => person.email ?? ""],
    [t("person.roles"), (person) => (person.roles ?? []).map((role) => t("roles." + role)).join(", ")],
    [t("field.status"), (person) => (person.active === false ? html`<span class="pill plain">${t("person.inactive")}</span>` : person.absent ? html`<span class="pill risk">${t("person.absent")}</span>` : "")],
    ...(administers.value ? [["", (person) => html`<${Open} name=${person.name} onOpen=${() => show(person)} />`]] : []),
  ];
  const end = () => {
    setOpen(undefined);
    list.reload();
  };
  return html`<${Heading} title=${t("admin.people")} add=${t("person.add")} onAdd=${administers.value && (() => setOpen(null))} />
    <div class="filters"><div class="search"><${Icon} name="search" /><input class="input" type="search" aria-label=${t("person.search")} placeholder=${t("person.search")} value=${text} onInput=${(event) => setText(event.currentTarget.value)} /></div></div>
    <${Things} list=${list} columns=${columns} caption=${t("admin.people")} empty=${t("person.none")} icon="person" />
    <${Older} pages=${list} />
    ${open !== undefined && html`<${PersonSheet} person=${open} onDone=${end} onClose=${() => setOpen(undefined)} />`}`;
}
