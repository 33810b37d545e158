// Language and theme: the reader's last choice, else what the browser says. Loaded first, so that nothing flickers.
(function () {
  "use strict";
  const root = document.documentElement;
  const chosen = (name) => { try { return localStorage.getItem("bienban-" + name); } catch (error) { return null; } };
  const choose = (name, value) => {
    root.dataset[name] = value;
    if (name === "language") root.lang = value;
    try { localStorage.setItem("bienban-" + name, value); } catch (error) { /* private window: this page only */ }
    document.dispatchEvent(new Event("bienban-choice"));
  };
  const dark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  root.dataset.language = chosen("language") || ((navigator.language || "vi").startsWith("vi") ? "vi" : "en");
  root.lang = root.dataset.language;
  if (chosen("theme")) root.dataset.theme = chosen("theme");

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-choose]");
    if (!button) return;
    if (button.dataset.choose === "language") choose("language", root.dataset.language === "vi" ? "en" : "vi");
    else choose("theme", dark() ? "light" : "dark");
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => document.dispatchEvent(new Event("bienban-choice")));
})();
