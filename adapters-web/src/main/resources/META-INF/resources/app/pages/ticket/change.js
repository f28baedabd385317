/** Changing what a ticket says, also when somebody else was faster. */
import { html } from "../../lib/html.js";
import { useState } from "preact/hooks";
import { get, patch } from "../../lib/api.js";
import { named, t } from "../../lib/i18n.js";
import { merge } from "../../lib/merge.js";
import { categoryName, teamName } from "../../lib/structure.js";
import { Dialog, done, failed, Note } from "../../parts/basics.js";

function shown(field, value) {
  if (value === undefined || value === null || value === "") return "—";
  if (field === "category") return categoryName(value);
  if (field === "team") return teamName(value);
  if (Array.isArray(value)) return value.join(", ");
  return named(field === "type" ? "kind" : field, value);
}

/** Both sides of a conflict, and the choice between them. */
export function Conflict({ conflict, onChoose }) {
  return html`<${Dialog} title=${t("conflict.title")} class="wide" onClose=${() => onChoose(false)}><div class="inside">
    <h2>${t("conflict.title")}</h2><${Note}>${t("conflict.why")}</${Note}>
    <table class="rows"><thead><tr><th scope="col">${t("conflict.field")}</th><th scope="col">${t("conflict.theirs")}</th><th scope="col">${t("conflict.mine")}</th></tr></thead>
      <tbody>${conflict.fields.map((field) => html`<tr key=${field}><th scope="row">${t("field." + field)}</th>
        <td dir="auto">${shown(field, conflict.theirs[field])}</td><td dir="auto">${shown(field, conflict.mine[field])}</td></tr>`)}</tbody></table>
    <div class="ends"><button type="button" class="button" onClick=${() => onChoose(false)}>${t("conflict.keep.theirs")}</button>
      <button type="button" class="button main" onClick=${() => onChoose(true)}>${t("conflict.keep.mine")}</button></div>
  </div></${Dialog}>`;
}

/**
 * Sends changes with the version that was read. Where somebody changed other fields meanwhile, mine are put on top of theirs; where it
 * was the same field, the reader chooses.
 *
 * @returns {{change: Function, conflict: object|null, choose: Function}}
 */
export function useChange(ticket, onChanged) {
  const [conflict, setConflict] = useState(null);
  const send = async (before, mine, attempts = 4) => {
    try {
      onChanged(await patch("tickets/" + ticket.id, mine, before.version));
      return true;
    } catch (problem) {
      if (problem.slug !== "stale" || attempts === 0) throw problem;
    }
    const theirs = await get("tickets/" + ticket.id);
    const { clean, conflicts } = merge(before, mine, theirs);
    onChanged(theirs);
    if (conflicts.length) {
      setConflict({ fields: conflicts, theirs, mine, clean });
      return false;
    }
    if (Object.keys(clean).length && !(await send(theirs, clean, attempts - 1))) return false;
    if (attempts === 4) done(t("conflict.merged"));
    return true;
  };
  const change = (mine) => send(ticket, mine).catch((problem) => {
    failed(problem);
    return false;
  });
  const choose = (keepMine) => {
    const { theirs, mine, clean } = conflict;
    setConflict(null);
    const rest = keepMine ? mine : clean;
    if (Object.keys(rest).length) send(theirs, rest).catch(failed);
  };
  return { change, conflict, choose };
}
