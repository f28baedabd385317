/** Teams and who works in them. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { all, get, patch, post, put, remove } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { administers } from "../../lib/session.js";
import { forgetStructure } from "../../lib/structure.js";
import { Dialog, done, Person, useBusy, Wrong } from "../../parts/basics.js";
import { Text } from "../../parts/fields.js";
import { PersonField } from "../../parts/people.js";
import { Heading, Open, Things } from "./parts.js";
import { Sheet } from "./sheet.js";

const formOf = (team) => ({ name: "", email: "", active: true, ...team });

async function current({ id }) {
  const team = await get("teams/" + id);
  return { form: formOf(team), version: team.version };
}

const NAMES = () => ({ name: t("person.name"), email: t("team.email"), active: t("active") });

function TeamSheet({ team, onDone, onClose }) {
  const save = async (form, version) => {
    const said = { name: form.name.trim(), ...(form.email.trim() || team ? { email: form.email.trim() || null } : {}) };
    if (team) await patch("teams/" + team.id, { ...said, active: form.active }, version);
    else await post("teams", said);
    await forgetStructure();
    done(t("saved"));
  };
  return html`<${Sheet} title=${team ? team.name : t("team.add")} draft=${"team:" + (team?.id ?? "")} initial=${formOf(team)} version=${team?.version} current=${() => current(team)} names=${NAMES()} save=${save} onDone=${onDone} onClose=${onClose}>${(field, form, set) => html`
    <${Text} label=${t("person.name")} required maxlength="200" ...${field("name")} />
    <${Text} label=${t("team.email")} type="email" optional maxlength="254" ...${field("email")} />
    ${team && html`<label class="check"><input type="checkbox" checked=${form.active} onChange=${(event) => set({ ...form, active: event.currentTarget.checked })} />${t("active")}</label>`}`}
  </${Sheet}>`;
}

function Members({ team, onClose }) {
  const members = useLoad(() => all(`teams/${team.id}/members`), [team.id]);
  const [person, setPerson] = useState(null);
  const [turn, setTurn] = useState(0);
  const { busy, problem, run } = useBusy();
  const change = (work) =>
    run(async () => {
      await work();
      setTurn(turn + 1);
      setPerson(null);
      await members.reload();
    });
  const add = (event) => {
    event.preventDefault();
    if (person) change(() => put(`teams/${team.id}/members/${person.id}`));
  };
  const title = t("team.members.of", { name: team.name });
  return html`<${Dialog} title=${title} onClose=${onClose}><div class="inside"><h2>${title}</h2><${Wrong} problem=${problem ?? members.problem} />
    <ul role="list" class="stack tight">${(members.data ?? []).map((member) => html`<li class="row spread" key=${member.id}><${Person} person=${member} />
      <button type="button" class="button quiet small" aria-label=${t("assign.remove.whom", { name: member.name })} onClick=${() => change(() => remove(`teams/${team.id}/members/${member.id}`))}>${t("assign.remove")}</button></li>`)}</ul>
    <form class="stack tight" onSubmit=${add} key=${turn}><${PersonField} label=${t("team.member.add")} onPerson=${setPerson} /><div><button class="button" aria-disabled=${busy || !person}>${t("add")}</button></div></form>
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("close")}</button></div></div></${Dialog}>`;
}

export function Teams() {
  const list = useLoad(() => all("teams"), []);
  const [open, setOpen] = useState(undefined);
  const [members, setMembers] = useState(null);
  const end = () => {
    setOpen(undefined);
    list.reload();
  };
  const columns = [
    [t("person.name"), (team) => team.name],
    [t("team.email"), (team) => team.email ?? ""],
    [t("field.status"), (team) => (team.active ? "" : html`<span class="pill plain">${t("retired")}</span>`)],
    ["", (team) => html`<span class="row tight"><button type="button" class="button small" onClick=${() => setMembers(team)}>${t("team.members")}<span class="unseen"> ${team.name}</span></button>
      ${administers.value && html`<${Open} name=${team.name} onOpen=${() => setOpen(team)} />`}</span>`],
  ];
  return html`<${Heading} title=${t("admin.teams")} add=${t("team.add")} onAdd=${administers.value && (() => setOpen(null))} />
    <${Things} list=${list} columns=${columns} caption=${t("admin.teams")} empty=${t("team.none")} icon="people" />
    ${open !== undefined && html`<${TeamSheet} team=${open} onDone=${end} onClose=${() => setOpen(undefined)} />`}
    ${members && html`<${Members} team=${members} onClose=${() => setMembers(null)} />`}`;
}
