"use strict";
for (const form of document.querySelectorAll("form.filter")) {
  const items = [...document.querySelectorAll("#" + form.dataset.list + " .claims > li")];
  const told = form.querySelector("output");
  form.hidden = false;
  const apply = () => {
    const words = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const only = form.elements.only.value;
    let shown = 0;
    for (const item of items) {
      const text = item.textContent.toLowerCase();
      const fits = words.every((word) => text.includes(word)) && (!only || item.dataset.marks.split(" ").includes(only));
      item.hidden = !fits;
      shown += fits;
    }
    const folded = document.querySelector("#" + form.dataset.list + " .singles");
    if (folded && (words.length || only)) folded.open = true;
    told.textContent = words.length || only ? shown + " shown" : "";
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
}
const reveal = () => {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  for (let part = target; part; part = part.parentElement) if (part.matches("details")) part.open = true;
};
addEventListener("hashchange", reveal);
reveal();
let closed = [];
addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll("details:not([open]):not(.closed)")];
  for (const part of closed) part.open = true;
});
addEventListener("afterprint", () => {
  for (const part of closed) part.open = false;
});
