// A fact's words and its row light up together, under the pointer and while the address names one of them; the words
// of a row that is clicked come into sight.
(function () {
  "use strict";
  const evidence = document.querySelector(".evidence");
  const of = (id) => evidence.querySelectorAll(`[data-fact="${CSS.escape(id)}"]`);
  let lit = [], chosen = [];
  const light = (event) => {
    const part = event.target.closest("[data-fact]");
    lit.forEach((each) => each.classList.remove("on"));
    lit = part ? [...of(part.dataset.fact)] : [];
    lit.forEach((each) => each.classList.add("on"));
  };
  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    chosen.forEach((each) => each.classList.remove("chosen"));
    chosen = target && target.dataset.fact ? [...of(target.dataset.fact)] : [];
    chosen.forEach((each) => each.classList.add("chosen"));
  };
  addEventListener("hashchange", follow);
  follow();
  evidence.addEventListener("pointerover", light);
  evidence.addEventListener("focusin", light);
  evidence.addEventListener("pointerleave", light);
  evidence.addEventListener("click", (event) => {
    const row = event.target.closest("li.fact");
    if (!row || event.target.closest("a") || String(getSelection())) return;
    const words = document.getElementById("in-text-" + row.dataset.fact);
    if (words) words.scrollIntoView({ block: "center", behavior: "smooth" });
  });
})();
