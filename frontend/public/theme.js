// Sets theme and density before the first paint; the content policy allows no inline script.
(function () {
  var root = document.documentElement;
  var wanted = localStorage.getItem("theme") || "SYSTEM";
  var dark = wanted === "DARK" || (wanted === "SYSTEM" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = dark ? "dark" : "light";
  root.dataset.density = localStorage.getItem("density") === "COMPACT" ? "compact" : "cosy";
  root.lang = localStorage.getItem("locale") || root.lang;
})();
