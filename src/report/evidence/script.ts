/**
 * The script of the evidence page: filters marks, moves from one to the next, tells of the one in focus. The page is whole
 * without it: then all marks show and links to passages work.
 */
export const EVIDENCE_SCRIPT = `
"use strict";
(() => {
  const form = document.querySelector("form.filters");
  const detail = document.getElementById("detail");
  const marks = [...document.querySelectorAll("mark[data-target]")];
  const names = ["family", "region", "measure", "commitment"];
  const shown = () => marks.filter((mark) => mark.id && !mark.classList.contains("off"));
  const apply = () => {
    for (const mark of marks) {
      const fits = names.every((name) => form.elements[name].value === "" || mark.dataset[name] === form.elements[name].value);
      mark.classList.toggle("off", !fits);
    }
    detail.textContent = form.dataset.count.replace("#", shown().length);
  };
  let at = null;
  const step = (by) => {
    const list = shown();
    if (list.length === 0) return;
    const now = list.indexOf(at);
    list[(now < 0 ? (by > 0 ? 0 : list.length - 1) : (now + by + list.length) % list.length)].focus();
  };
  form.hidden = false;
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("[data-step='1']").addEventListener("click", () => step(1));
  form.querySelector("[data-step='-1']").addEventListener("click", () => step(-1));
  document.addEventListener("focusin", (event) => {
    if (!marks.includes(event.target)) return;
    at = event.target;
    detail.textContent = at.title;
  });
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
  });
  const jump = () => {
    const mark = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (mark && marks.includes(mark)) mark.focus();
  };
  addEventListener("hashchange", jump);
  apply();
  jump();
})();
`;
