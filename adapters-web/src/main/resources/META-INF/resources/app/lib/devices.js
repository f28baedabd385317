/** What a device calls itself, in two words that people know. */

const BROWSERS = [["Edg", "Edge"], ["Firefox", "Firefox"], ["OPR", "Opera"], ["Chrome", "Chrome"], ["Safari", "Safari"]];
const SYSTEMS = [["Android", "Android"], ["iPhone", "iPhone"], ["iPad", "iPad"], ["Windows", "Windows"], ["Mac OS", "macOS"], ["Linux", "Linux"]];

const first = (list, agent) => list.find(([sign]) => agent.includes(sign))?.[1];

/** `Firefox · Windows`; the beginning of what it says where neither is known. */
export function device(agent) {
  const known = [first(BROWSERS, agent), first(SYSTEMS, agent)].filter(Boolean);
  return known.length ? known.join(" · ") : agent.slice(0, 40);
}
