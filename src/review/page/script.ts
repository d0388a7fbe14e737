/**
 * The script of the review page: it moves between numbers, sends decisions and shows what the server answers. All words and all markup
 * come from the server.
 */
export const REVIEW_SCRIPT = `
"use strict";
(() => {
  const token = new URLSearchParams(location.search).get("token") ?? "";
  const panel = document.getElementById("panel");
  const said = document.getElementById("said");
  const page = document.body.dataset;
  const doc = page.document;
  let items = JSON.parse(document.getElementById("items").textContent);
  let queue = JSON.parse(document.getElementById("queue").textContent);
  const narrow = matchMedia("(max-width: 60rem)");
  let now = null;
  let armed = null;
  const ask = async (path, options = {}) => {
    try {
      const answer = await fetch(path, { ...options, headers: { "x-review-token": token, ...(options.headers ?? {}) } });
      return answer;
    } catch {
      tell(page.lost, true);
      return null;
    }
  };
  const tell = (text, wrong = false) => {
    said.textContent = text;
    said.classList.toggle("wrong", wrong);
  };
  const markOf = (id) => {
    const item = items.find((one) => one.id === id);
    return item === undefined ? null : document.querySelector('button.n[data-start="' + item.start + '"]');
  };
  const show = async (id, taking = false) => {
    if (id === null || id === undefined) return;
    const answer = await ask("/panel?document=" + encodeURIComponent(doc) + "&id=" + encodeURIComponent(id) + (taking ? "&taking=yes" : ""));
    if (answer === null) return;
    const text = await answer.text();
    if (!answer.ok) return tell(text, true);
    now = id;
    armed = null;
    panel.innerHTML = text;
    for (const mark of document.querySelectorAll("button.n.now")) { mark.classList.remove("now"); mark.tabIndex = -1; mark.removeAttribute("aria-current"); }
    const mark = markOf(id);
    if (mark !== null) {
      mark.classList.add("now");
      mark.tabIndex = 0;
      mark.setAttribute("aria-current", "true");
      const pane = document.getElementById("text");
      pane.scrollTop = mark.offsetTop - pane.clientHeight / 2;
    }
    panel.scrollTop = 0;
    if (narrow.matches) scrollTo(0, 0);
    document.getElementById("at-hand").focus({ preventScroll: true });
  };
  const update = (answer) => {
    items = answer.items;
    queue = answer.queue;
    for (const item of items) {
      const mark = document.querySelector('button.n[data-start="' + item.start + '"]');
      if (mark === null) continue;
      mark.dataset.id = item.id;
      mark.className = item.classes.join(" ");
      mark.title = item.said;
      mark.setAttribute("aria-label", mark.textContent.trim() + "（" + item.said + "）");
    }
    document.getElementById("counted").textContent = answer.counted;
    const bar = document.getElementById("bar");
    bar.value = answer.done;
    bar.max = answer.all;
  };
  const nextOpen = (from) => {
    const at = queue.indexOf(from);
    return at >= 0 ? (queue[at + 1] ?? queue[0]) : queue[0];
  };
  const send = async (path, body) => {
    const answer = await ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    if (answer === null) return null;
    const told = await answer.json();
    if (!answer.ok) { tell(told.problems.join(" "), true); return null; }
    return told;
  };
  const cells = () => {
    const form = panel.querySelector("form");
    if (form === null) return {};
    const out = {};
    for (const [name, value] of new FormData(form)) if (name !== "why" && name !== "kind") out[name] = value;
    return out;
  };
  const part = (name) => panel.querySelector('[name="' + name + '"]')?.value ?? "";
  let busy = false;
  const decide = async (action) => {
    if (now === null || busy) return;
    busy = true;
    const before = now;
    const then = action === "name" ? before : nextOpen(before);
    const told = await send("/decide", { action, document: doc, id: before, cells: cells(), kind: part("kind"), why: part("why") });
    busy = false;
    if (told === null) return;
    update(told);
    tell(told.said);
    const go = action === "name" ? before : then === before || !queue.includes(then) ? queue[0] : then;
    if (go === undefined && told.next !== null) open(told.next);
    else if (go === undefined) { panel.innerHTML = ""; const p = document.createElement("h2"); p.id = "at-hand"; p.tabIndex = -1; p.textContent = page.done; panel.append(p); p.focus(); now = null; }
    else await show(go);
  };
  const open = (id) => { location.search = new URLSearchParams({ document: id, token }).toString(); };
  const step = (by, only) => {
    const list = items.filter(only);
    if (list.length === 0) return;
    const here = items.find((one) => one.id === now)?.start ?? -1;
    const found = by > 0 ? (list.find((one) => one.start > here || (one.start === here && one.id > now)) ?? list[0]) : (list.filter((one) => one.start < here).at(-1) ?? list.at(-1));
    return show(found.id);
  };
  const isTarget = (one) => one.state !== "other" && one.state !== "unread";
  const acts = {
    accept: () => decide(panel.querySelector("form")?.dataset.taking === "yes" ? "take" : "accept"),
    take: () => decide("take"),
    drop: () => decide("drop"),
    propose: () => show(now, true),
    next: () => step(1, isTarget),
    previous: () => step(-1, isTarget),
    undo: async () => { const told = await send("/undo", { document: doc }); if (told !== null) { update(told); tell(told.said); await show(told.key !== null && items.some((one) => one.id === told.key) ? told.key : now); } },
    change: () => panel.querySelector("tr.doubted :is(input, select), td :is(input, select)")?.focus(),
    section: () => twice("section"),
    name: () => decide("name"),
  };
  const twice = (action) => {
    const button = panel.querySelector('[data-action="' + action + '"]');
    if (button === null) return;
    if (armed === action) return decide(action);
    armed = action;
    tell(button.firstChild.textContent + " — " + page.again);
  };
  document.addEventListener("submit", (event) => { event.preventDefault(); acts.accept(); });
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("button.n");
    if (mark !== null) return show(mark.dataset.id);
    const button = event.target.closest("[data-action]");
    if (button !== null && button.type !== "submit") acts[button.dataset.action]?.();
  });
  const KEYS = { Enter: "accept", a: "accept", d: "drop", c: "change", j: "next", n: "next", k: "previous", p: "previous", u: "undo", s: "section", i: "name" };
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const field = /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "radio";
    if (event.key === "Escape" && field) { event.preventDefault(); document.getElementById("at-hand")?.focus(); return; }
    if (field) return;
    if (event.key === "Enter" && /^(?:BUTTON|A)$/.test(event.target.tagName)) return;
    const radios = [...panel.querySelectorAll('[name="indicator_id"]')];
    const act = () => {
      if (event.key === "o") return step(1, (one) => !isTarget(one));
      if (event.key === "t") return acts.propose();
      if (event.key === "/") return panel.querySelector("#f-search")?.focus();
      const radio = /^[1-5]$/.test(event.key) ? radios[Number(event.key) - 1] : undefined;
      if (radio !== undefined) { radio.checked = true; return radio.focus(); }
      return acts[KEYS[event.key]]();
    };
    if (["o", "t", "/"].includes(event.key) || event.key in KEYS || (/^[1-5]$/.test(event.key) && radios.length > 0)) {
      event.preventDefault();
      act();
    }
  });
  let asked = 0;
  document.addEventListener("input", async (event) => {
    if (event.target.id !== "f-search") return;
    const turn = ++asked;
    const answer = await ask("/indicators?typed=" + encodeURIComponent(event.target.value));
    if (answer === null || turn !== asked || !answer.ok) return;
    const list = document.getElementById("choices");
    for (const found of list.querySelectorAll(".found")) if (!found.querySelector("input").checked) found.remove();
    const box = document.createElement("template");
    box.innerHTML = await answer.text();
    const there = new Set([...list.querySelectorAll("input")].map((one) => one.value));
    for (const one of [...box.content.children]) if (!there.has(one.querySelector("input").value)) { one.classList.add("found"); list.append(one); }
  });
  document.getElementById("documents").addEventListener("change", (event) => {
    open(event.target.value);
  });
  show(queue[0] ?? items[0]?.id);
})();
`;
