/** What happened, as sentences. */
import { language, moment, named, t, known } from "../../lib/i18n.js";
import { categoryName, teamName } from "../../lib/structure.js";
import { who } from "../../parts/basics.js";

/** Fields whose value says enough by itself. */
const SHORT = {
  priority: (value) => named("priority", value),
  status: (value) => named("status", value),
  type: (value) => named("kind", value),
  impact: (value) => named("impact", value),
  urgency: (value) => named("urgency", value),
  category: (value) => categoryName(value),
  team: (value) => teamName(value),
  waitingFor: (value) => named("waitingFor", value),
  until: (value) => moment(value),
  waitingUntil: (value) => moment(value),
  dueDate: (value) => moment(value),
  outcome: (value) => named("outcome", value),
  tags: (value) => value.join(", "),
  relation: (value) => named("relation", value),
  otherTicket: (value) => "#" + value,
  reason: (value) => value,
  fileName: (value) => value,
  externalLink: (value) => value,
  role: (value) => named("role", value),
  target: (value) => named("target", value),
  percent: (value) => value + " %",
};

/** Fields that another one already tells, or the sentence itself. */
const HIDDEN = new Set(["resolution", "comment", "version", "status", "role", "state"]);

/** Fields whose value needs no name in front. */
const BARE = new Set(["assignee", "lead", "fileName", "reason", "otherTicket", "externalLink", "waitingFor", "relation", "tags"]);

/** Events that say themselves who did what. */
const WHOLE = new Set(["OPENED", "STARTED", "ASSIGNMENT_ACCEPTED", "ASSIGNMENT_DONE"]);

function value(field, each, names) {
  if (each === undefined || each === null || each === "") return "";
  if (["lead", "assignee", "requester", "watcher"].includes(field)) return names.get(each) ?? "";
  return SHORT[field] ? SHORT[field](each) : "";
}

function change({ field, from, to }, names) {
  const name = known("field." + field) ? t("field." + field) : null;
  if (!name || HIDDEN.has(field)) return null;
  const before = value(field, from, names);
  const after = value(field, to, names);
  if (before && after) return name + " " + before + " → " + after;
  if (after && BARE.has(field)) return after;
  if (after) return language.value === "fr" ? name + "\u00a0: " + after : name + ": " + after;
  return name;
}

/** The sentence of an event; `names` are of people by number. */
export function eventSentence(event, names) {
  const told = WHOLE.has(event.kind) ? [] : [...new Set(event.changes.map((each) => change(each, names)).filter(Boolean))];
  const what = known("event." + event.kind) ? t("event." + event.kind, { who: who(event.actor) }) : who(event.actor) + " · " + event.kind;
  return told.length ? what + (language.value === "fr" ? "\u00a0: " : ": ") + told.join(", ") : what;
}

/** The names of all people that the ticket speaks of. */
export function namesIn(ticket, history, comments) {
  const names = new Map();
  const add = (person) => person?.id && names.set(person.id, person.name);
  add(ticket.requester);
  add(ticket.lead);
  ticket.assignments.forEach((assignment) => add(assignment.person));
  history.forEach((event) => typeof event.actor === "object" && add(event.actor));
  comments.forEach((comment) => add(comment.author));
  return names;
}
