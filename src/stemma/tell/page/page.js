"use strict";
for (const form of document.querySelectorAll("form.filter")) {
  const items = [...document.getElementById(form.dataset.list).children];
  const told = form.querySelector("output");
  form.hidden = false;
  const apply = () => {
    const words = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const only = form.elements.only.value;
    let shown = 0;
    for (const item of items) {
      if (item.className === "subhead") {
        item.hidden = words.length > 0 || only !== "";
        continue;
      }
      const text = item.textContent.toLowerCase();
      const fits = words.every((word) => text.includes(word)) && (!only || item.dataset.marks.split(" ").includes(only));
      item.hidden = !fits;
      shown += fits;
    }
    told.textContent = words.length || only ? shown + " shown" : "";
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
}
const reveal = () => {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target && target.matches("details")) target.open = true;
};
addEventListener("hashchange", reveal);
reveal();
let closed = [];
addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll("details:not([open]):not(.noprint)")];
  for (const part of closed) part.open = true;
});
addEventListener("afterprint", () => {
  for (const part of closed) part.open = false;
});
