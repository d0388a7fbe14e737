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
  const keep = (hash) => {
    try { history.replaceState(null, "", hash === "" ? location.pathname + location.search : hash); } catch { location.hash = hash; }
  };
  const apply = () => {
    for (const mark of marks) {
      const fits = names.every((name) => form.elements[name].value === "" || mark.dataset[name] === form.elements[name].value);
      mark.classList.toggle("off", !fits);
    }
    detail.textContent = (shown().length === 1 ? form.dataset.one : form.dataset.count).replace("#", shown().length);
  };
  let at = null;
  const step = (by) => {
    const list = shown();
    if (list.length === 0) return;
    const now = list.indexOf(at);
    list[(now < 0 ? (by > 0 ? 0 : list.length - 1) : (now + by + list.length) % list.length)].focus();
  };
  form.hidden = false;
  // The filters stand in the address, so that each state has a link.
  const remember = () => {
    const chosen = new URLSearchParams();
    for (const name of names) if (form.elements[name].value !== "") chosen.set(name, form.elements[name].value);
    keep(String(chosen) === "" ? "" : "#" + chosen);
    apply();
  };
  const recall = (hash) => {
    const chosen = new URLSearchParams(hash);
    for (const name of names) {
      form.elements[name].value = chosen.get(name) ?? "";
      if (form.elements[name].selectedIndex < 0) form.elements[name].value = "";
    }
    apply();
    // Whoever follows a link to some targets sees the first of them.
    if (names.some((name) => form.elements[name].value !== "")) shown()[0]?.scrollIntoView({ block: "center" });
  };
  form.addEventListener("change", remember);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("[data-step='1']").addEventListener("click", () => step(1));
  form.querySelector("[data-step='-1']").addEventListener("click", () => step(-1));
  document.addEventListener("focusin", (event) => {
    if (!marks.includes(event.target)) return;
    at = event.target;
    detail.textContent = at.title;
  });
  // Tapping a number tells of it, as pointing at it does.
  document.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest("mark[data-target]") : null;
    if (!mark) return;
    at = mark;
    detail.textContent = mark.title;
  });
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
  });
  const jump = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    if (name.includes("=")) return recall(name);
    const mark = document.getElementById(name);
    if (mark && marks.includes(mark)) mark.focus();
  };
  addEventListener("hashchange", jump);
  apply();
  jump();
  const save = (name, blob) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const say = (card, text) => { card.querySelector("output").textContent = text; };
  const copy = async (card, text) => {
    try { await navigator.clipboard.writeText(text); say(card, "✓"); } catch { say(card, text); }
  };
  const addressOf = (card) => location.href.split("#")[0] + "#" + card.id;
  const quoted = (text) => '"' + (/^[=+@-]/.test(text) ? "'" : "") + text.replaceAll('"', '""').replaceAll(/\\s+/g, " ").trim() + '"';
  const columns = document.documentElement.lang.startsWith("zh") ? ["地区", "目标", "原文", "出处", "判定"] : ["Region", "Target", "Words of the document", "Source", "Verdict"];
  const csv = (card) => {
    const text = (part, name) => part.querySelector(name)?.textContent ?? "";
    const rows = [...card.querySelectorAll(".side")].map((side) => [text(side, "h4"), text(side, "p"), text(side, "blockquote"), text(side, ".where"), text(card, ".verdict strong")]);
    return "\\ufeff" + [columns, ...rows].map((row) => row.map(quoted).join(",")).join("\\r\\n") + "\\r\\n";
  };
  const png = async (card) => {
    const width = Math.ceil(card.offsetWidth);
    const copied = card.cloneNode(true);
    for (const part of copied.querySelectorAll(".tools, details")) part.remove();
    // As high as what is left of the card.
    card.after(copied);
    const height = Math.ceil(copied.offsetHeight) + 2;
    copied.remove();
    const style = document.createElement("style");
    style.textContent = document.querySelector("style").textContent;
    const body = document.createElement("div");
    body.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
    body.lang = document.documentElement.lang;
    body.style.fontFamily = getComputedStyle(card).fontFamily;
    body.style.color = getComputedStyle(card).color;
    body.append(style, copied);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="' + width + '" height="' + height + '"><foreignObject width="100%" height="100%">' + new XMLSerializer().serializeToString(body) + "</foreignObject></svg>";
    const image = new Image();
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg);
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    const context = canvas.getContext("2d");
    context.scale(2, 2);
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0);
    canvas.toBlob((blob) => blob && save(card.id + ".png", blob));
  };
  for (const card of document.querySelectorAll("article.card")) {
    const tools = card.querySelector(".tools");
    tools.hidden = false;
    tools.addEventListener("click", (event) => {
      const action = event.target.dataset.action;
      if (action === "link") void copy(card, addressOf(card));
      if (action === "csv") save(card.id + ".csv", new Blob([csv(card)], { type: "text/csv" }));
      if (action === "png") png(card).catch((error) => say(card, String(error)));
      if (action === "embed") void copy(card, '<iframe src="' + addressOf(card) + '" width="720" height="560"></iframe>');
    });
  }
})();
`;
