/**
 * Shows what a push service brings though no page is open, and leads to the ticket. It answers no request and keeps no file: pages are always
 * those of the server. The server encrypts what comes here, and says it in the language of the reader.
 */
(function () {
  const worker = /** @type {any} */ (self);

  /** A page of this place; whatever else comes leads home. */
  function address(url) {
    try {
      const target = new URL(url, worker.location.origin);
      return target.origin === worker.location.origin ? target : new URL("/", worker.location.origin);
    } catch {
      return new URL("/", worker.location.origin);
    }
  }

  /** A browser has to show something for whatever comes, even if it cannot be read. */
  function told(event) {
    try {
      return event.data.json();
    } catch {
      return { title: "AppTicket" };
    }
  }

  /** What comes again, as its letter says, does not sound again. */
  async function show({ title, body, url, tag, letter, lang, at }) {
    const shown = tag ? await worker.registration.getNotifications({ tag }) : [];
    const again = Boolean(letter) && shown.some(({ data }) => data?.letter === letter);
    await worker.registration.showNotification(title, { body, lang, data: { url, letter }, ...(tag && { tag, renotify: !again }), ...(at && { timestamp: at }), silent: again });
  }

  /** The tab that shows it already, else a new one: nobody loses the page they write on. */
  async function open(url) {
    const target = address(url);
    const tabs = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
    const there = tabs.find((tab) => new URL(tab.url).pathname === target.pathname);
    await (there ? there.focus() : worker.clients.openWindow(target.href));
  }

  // Nothing is kept, so a new version need not wait until all pages of the old one are closed.
  worker.addEventListener("install", () => worker.skipWaiting());
  worker.addEventListener("push", (event) => event.waitUntil(show(told(event))));
  worker.addEventListener("notificationclick", (event) => {
    event.notification.close();
    event.waitUntil(open(event.notification.data?.url));
  });
})();
