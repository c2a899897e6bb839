/** Chooses what is shown. It only hides and opens what the page has, and knows nothing of a bill. */
const source = `
"use strict";
(() => {
  const form = document.getElementById("filters");
  const count = document.getElementById("count");
  const all = (selector) => [...document.querySelectorAll(selector)];
  const remarks = all(".remark"), named = all("[data-of]"), places = all(".row, .part");
  const has = (list, value) => value === "" || list.split(" ").includes(value);
  const apply = () => {
    const chosen = new FormData(form);
    const severities = chosen.getAll("severity"), settled = chosen.getAll("status"), only = chosen.has("only");
    const shown = new Set();
    for (const remark of remarks) {
      const { severity, status, themes, principles } = remark.dataset;
      const isShown = severities.includes(severity) && (!["cured", "waived"].includes(status) || settled.includes(status))
        && has(themes, chosen.get("theme")) && has(principles, chosen.get("principle"));
      remark.hidden = !isShown;
      if (isShown) shown.add(remark.id);
    }
    for (const element of named) {
      const isOff = !element.dataset.of.split(" ").some((id) => shown.has(id));
      if (element.localName === "mark") element.classList.toggle("off", isOff);
      else element.hidden = isOff;
    }
    for (const place of places) {
      const whole = place.firstElementChild?.classList.contains("heading") ? place.parentElement : place;
      place.hidden = only && !whole.querySelector(".remark:not([hidden])");
    }
    count.textContent = count.dataset.words.replace("{n}", shown.size).replace("{x}", remarks.length);
  };
  const openAll = (isOpen) => { for (const remark of remarks) remark.open = isOpen; };
  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.localName === "details") target.open = true;
  };
  let closed = [];
  form.addEventListener("change", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("open-all").addEventListener("click", () => openAll(true));
  document.getElementById("close-all").addEventListener("click", () => openAll(false));
  addEventListener("hashchange", openTarget);
  addEventListener("beforeprint", () => { closed = remarks.filter(({ open }) => !open); openAll(true); });
  addEventListener("afterprint", () => { for (const remark of closed) remark.open = false; });
  form.hidden = false;
  apply();
  openTarget();
})();
`;

/** The page's script, and the hash by which its policy lets it run. */
export const script: { readonly source: string; readonly hash: string } = { source, hash: "VUz6HGgWcbWEshlYXkYMAtYNRa+gBZD/sfIW66QC4Kw=" };
