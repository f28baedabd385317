/** The addresses of the application. Each is also an address of the server, which shows the same page there. */

export const ROUTES = [
  { path: "/", page: "home" },
  { path: "/new", page: "report" },
  { path: "/tickets", page: "mine" },
  { path: "/tickets/:id", page: "ticket" },
  { path: "/tickets/:id/graph", page: "graph" },
  { path: "/queue", page: "queue" },
  { path: "/quick", page: "quick" },
  { path: "/notifications", page: "notifications" },
  { path: "/setup", page: "setup" },
  { path: "/account", page: "account" },
  { path: "/account/:letter", page: "letter" },
  { path: "/slack", page: "slack" },
  { path: "/admin/:section", page: "admin" },
  { path: "/dashboard", page: "dashboard" },
  { path: "/teams", page: "teams" },
  { path: "/teams/:id", page: "team" },
  { path: "/components", page: "components" },
];

/** A piece of a path as it was meant; as it stands where it cannot be read. */
function meant(piece) {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

/** The route of a path with what its gaps hold, or nothing. */
export function match(path) {
  const parts = path.replace(/\/+$/, "").split("/");
  for (const route of ROUTES) {
    const wanted = route.path.replace(/\/+$/, "").split("/");
    if (wanted.length !== parts.length) continue;
    const params = {};
    const fits = wanted.every((piece, i) => {
      if (!piece.startsWith(":")) return piece === parts[i];
      params[piece.slice(1)] = meant(parts[i]);
      return parts[i] !== "";
    });
    if (fits) return { page: route.page, params };
  }
  return null;
}
