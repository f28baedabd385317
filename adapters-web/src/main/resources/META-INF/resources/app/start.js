// Before anything is painted: the theme and the language that were chosen last time, so that nothing flashes.
(function () {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    const language = localStorage.getItem("language");
    root.lang = language === "en" || language === "fr" ? language : "fr";
  } catch {
    root.lang = "fr";
  }
})();
