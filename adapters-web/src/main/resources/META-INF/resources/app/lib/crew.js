/** Who in a team works on what, as far as it has no look. */

/** What is still to be solved. */
export const LIVE = "OPEN,IN_PROGRESS,WAITING";

/** How many tickets of all people are shown, and how many that nobody has. */
export const SHOWN = 100;
export const LOOSE = 50;

/** How many tickets can be given at once. */
const MOST = 100;

/** What is picked once one more ticket is, or that one is no more. */
export const toggled = (picked, id) => (picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id].slice(0, MOST));

/** What is picked once all these are; none of these, if they all were. */
export function toggledAll(picked, ids) {
  const others = picked.filter((each) => !ids.includes(each));
  return ids.every((id) => picked.includes(id)) ? others : [...others, ...ids].slice(0, MOST);
}

const WORK = ["START", "WAIT", "RESUME", "RESOLVE"];

/** Whether the reader may give a ticket to others: whoever may work on it may. */
export const mayGive = (ticket) => WORK.some((action) => ticket.actions.includes(action));

/** Where the tickets of people are asked for, the most urgent first. */
export const assignedPath = (people) => `tickets?status=${LIVE}&assignee=${people.join(",")}&sort=deadline&limit=${SHOWN}&count=true`;

/** Where a team's tickets are asked for that nobody is to work on. */
export const loosePath = (team) => `tickets?status=${LIVE}&team=${team}&assignee=none&sort=deadline&limit=${LOOSE}&count=true`;

const assignmentOf = (ticket, id) => ticket.assignments.find((each) => each.person?.id === id && ["ASKED", "ACCEPTED"].includes(each.state));

const partOf = (assignment) => (assignment.state === "ASKED" ? "asked" : assignment.role === "LEAD" ? "led" : "contributed");

/** Since when and until when somebody is away now; nothing if they are not. */
export function away(person, now) {
  if (!person?.absentFrom || Date.parse(person.absentFrom) > now) return null;
  if (person.absentUntil && Date.parse(person.absentUntil) <= now) return null;
  return { from: person.absentFrom, until: person.absentUntil };
}

/** The line of somebody: how much they have, and those of their tickets that are known, in the order that these come in. */
function line(load, tickets, now) {
  const theirs = tickets.flatMap((ticket) => {
    const assignment = assignmentOf(ticket, load.person.id);
    return assignment ? [{ ticket, part: partOf(assignment), person: assignment.person }] : [];
  });
  const total = Math.max(load.led + load.contributed + load.asked, theirs.length);
  return { ...load, tickets: theirs.map(({ ticket, part }) => ({ ticket, part })), total, more: total - theirs.length, away: away(theirs[0]?.person, now) };
}

/** Everybody of a team: first who is away and has work, then who has the most, then by name. */
export const lines = (workload, tickets, now) =>
  workload
    .map((load) => line(load, tickets, now))
    .sort((a, b) => Number(Boolean(b.away)) - Number(Boolean(a.away)) || b.total - a.total || a.person.name.localeCompare(b.person.name, undefined, { numeric: true }));

/** The change that gives tickets away; nothing while it is not said to whom. */
export function giving({ to, person, team }) {
  if (to === "team") return team ? { patch: { team: Number(team) } } : null;
  const id = to === "else" ? person?.id : Number(to);
  return id ? { assignment: { person: id, role: "LEAD" } } : null;
}

/** What became of each ticket with what it is called, the refused ones first. */
export function outcomes(results, tickets) {
  const titles = new Map(tickets.map((ticket) => [ticket.id, ticket.title]));
  const told = results.map((result) => ({ ...result, title: titles.get(result.ticket) ?? "" }));
  return [...told.filter((each) => each.problem), ...told.filter((each) => !each.problem)];
}
