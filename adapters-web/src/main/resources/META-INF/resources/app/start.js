// Before anything is painted: the theme and the language that were chosen last time, so that nothing flashes.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    var language = localStorage.getItem("language");
    root.lang = language === "en" || language === "fr" ? language : "fr";
  } catch (forbidden) {
    root.lang = "fr";
  }
})();
