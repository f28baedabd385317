/** Who else is told what happens. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { all, post, remove } from "../../lib/api.js";
import { t } from "../../lib/i18n.js";
import { useLoad } from "../../lib/load.js";
import { me } from "../../lib/session.js";
import { Dialog, Person, useBusy, Wrong } from "../../parts/basics.js";
import { Icon } from "../../parts/icons.js";
import { PersonField } from "../../parts/people.js";

function Invite({ ticket, onDone, onClose }) {
  const [person, setPerson] = useState(null);
  const { busy, problem, run } = useBusy();
  const submit = (event) => {
    event.preventDefault();
    if (!person) return;
    run(async () => {
      await post(`tickets/${ticket.id}/watchers`, { person: person.id });
      onDone();
    });
  };
  return html`<${Dialog} title=${t("watch.invite")} onClose=${onClose}><form onSubmit=${submit}><h2>${t("watch.invite")}</h2><p class="muted">${t("watch.invite.why")}</p><${Wrong} problem=${problem} />
    <${PersonField} label=${t("assign.person")} onPerson=${setPerson} />
    <div class="ends"><button type="button" class="button" onClick=${onClose}>${t("cancel")}</button><button class="button main" aria-disabled=${busy || !person}>${t("watch.invite")}</button></div></form></${Dialog}>`;
}

export function Watchers({ ticket, staff }) {
  const list = useLoad(() => all(`tickets/${ticket.id}/watchers`), [ticket.id, ticket.version]);
  const [inviting, setInviting] = useState(false);
  const { busy, problem, run } = useBusy();
  const watchers = list.data ?? [];
  const mine = watchers.some(({ person }) => person.id === me.value.id);
  const act = (work) =>
    run(async () => {
      await work();
      await list.reload();
    });
  const leave = (person) => act(() => remove(`tickets/${ticket.id}/watchers/${person.id}`));
  const toggle = () => (mine ? leave(me.value) : act(() => post(`tickets/${ticket.id}/watchers`, {})));
  return html`<section class="card section" aria-label=${t("watch.title")}><h2>${t("watch.title")}</h2>
    ${watchers.length > 0 && html`<ul role="list" class="stack tight">${watchers.map(({ person }) => html`<li class="row spread" key=${person.id}><${Person} person=${person} />
      ${staff && person.id !== me.value.id && html`<button type="button" class="button quiet small no-print" aria-label=${t("assign.remove.whom", { name: person.name })} onClick=${() => leave(person)}>${t("assign.remove")}</button>`}</li>`)}</ul>`}
    <${Wrong} problem=${problem ?? list.problem} />
    <div class="row no-print"><button type="button" class="button small" aria-pressed=${mine} aria-disabled=${busy} onClick=${toggle}><${Icon} name="bell" />${t(mine ? "watch.stop" : "watch.start")}</button>
      ${staff && html`<button type="button" class="button small" onClick=${() => setInviting(true)}><${Icon} name="plus" />${t("watch.invite")}</button>`}</div>
    ${inviting && html`<${Invite} ticket=${ticket} onDone=${() => { setInviting(false); list.reload(); }} onClose=${() => setInviting(false)} />`}
  </section>`;
}
