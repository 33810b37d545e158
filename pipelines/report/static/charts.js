// Draws every chart of the page in the reader's language and theme, and again when either changes.
//
// A specification is plain Vega-Lite. In it a string "@chart.year" stands for the text of that key, a string
// "--budgets" for that colour of the stylesheet; `usermeta.words` names the columns of the rows whose values have
// texts of their own, under the prefix given.
(function () {
  "use strict";
  const locales = {
    vi: { decimal: ",", thousands: ".", grouping: [3], currency: ["", " đ"] },
    en: { decimal: ".", thousands: ",", grouping: [3], currency: ["", ""] },
  };
  const months = Array.from({ length: 12 }, (_, month) => `tháng ${month + 1}`);
  const times = { vi: {
    dateTime: "%d/%m/%Y", date: "%d/%m/%Y", time: "%H:%M", periods: ["SA", "CH"],
    days: ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"],
    shortDays: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"], months, shortMonths: months.map((month) => month.replace("tháng ", "th. ")),
  } };

  const probe = document.createElement("span");
  probe.hidden = true;
  document.body.append(probe);
  const colour = (name) => { probe.style.color = `var(${name})`; return getComputedStyle(probe).color; };

  const filled = (part, said) => {
    if (typeof part === "string") return part.startsWith("@") ? said[part.slice(1)] : part.startsWith("--") ? colour(part) : part;
    if (Array.isArray(part)) return part.map((each) => filled(each, said));
    if (part && typeof part === "object") return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, filled(value, said)]));
    return part;
  };

  // Legends stand one above the other in as many columns as there is room for; names take a third of a wide chart.
  const config = (width) => ({
    background: null, font: getComputedStyle(document.querySelector("figcaption")).fontFamily,
    view: { stroke: null },
    axis: { labelColor: colour("--quiet"), titleColor: colour("--quiet"), gridColor: colour("--line"), domainColor: colour("--line"),
      tickColor: colour("--line"), labelFontSize: 12, titleFontSize: 12, titleFontWeight: "normal", labelLimit: Math.max(120, Math.min(260, width / 3)) },
    legend: { labelColor: colour("--ink"), titleColor: colour("--quiet"), labelFontSize: 12, titleFontSize: 12, titleFontWeight: "normal", orient: "top",
      columns: Math.max(2, Math.floor(width / 110)), layout: { top: { direction: "vertical", anchor: "start", margin: 8 } } },
    text: { color: colour("--ink") }, point: { filled: true, opacity: 0.8 },
  });

  const draw = async () => {
    const language = document.documentElement.dataset.language;
    const said = window.bienbanTexts[language];
    for (const figure of document.querySelectorAll("figure.chart")) {
      const { spec, rows } = JSON.parse(figure.querySelector("script").textContent);
      const words = Object.entries((spec.usermeta || {}).words || {});
      const values = rows.map((row) => ({ ...row, ...Object.fromEntries(words.map(([column, prefix]) => [column, said[prefix + row[column]] || row[column]])) }));
      const plot = figure.querySelector(".plot");
      const description = figure.querySelector(`figcaption .${language}`) || figure.querySelector("figcaption");
      const whole = { ...filled(spec, said), data: { values }, description: description.textContent };
      await vegaEmbed(plot, whole, {
        actions: false, renderer: "svg", config: config(plot.clientWidth), formatLocale: locales[language], timeFormatLocale: times[language],
        tooltip: { theme: "custom" }, loader: { target: "_self" },
      });
      figure.dataset.drawn = language;
    }
  };

  let drawing = draw();
  document.addEventListener("bienban-choice", () => { drawing = drawing.then(draw); });
})();
