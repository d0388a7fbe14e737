import { FORM_SCRIPT } from "./form-script.js";
import { KEYS_SCRIPT } from "./keys-script.js";
import { SEARCH_SCRIPT } from "./search-script.js";

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
  let version = Number(page.version);
  let busy = false;
  let shown = 0;
  let loading = false;
${FORM_SCRIPT}  const ask = async (path, options = {}) => {
    try {
      const answer = await fetch(path, { ...options, headers: { "x-review-token": token, ...(options.headers ?? {}) } });
      return answer;
    } catch {
      tell(page.lost, true);
      return null;
    }
  };
  // What is told once the next number is shown.
  let last = "";
  const tell = (text, wrong = false) => {
    said.textContent = [text, changed() || kept.size > 0 ? page.unsaved : ""].filter((one) => one !== "").join(" · ");
    said.classList.toggle("wrong", wrong);
  };
  const markOf = (id) => {
    const item = items.find((one) => one.id === id);
    return item === undefined ? null : document.querySelector('button.n[data-start="' + item.start + '"]');
  };
  const show = async (id, taking = false) => {
    if (id === null || id === undefined) return;
    const turn = ++shown;
    loading = true;
    const answer = await ask("/panel?document=" + encodeURIComponent(doc) + "&id=" + encodeURIComponent(id) + (taking ? "&taking=yes" : ""));
    const text = answer === null ? "" : await answer.text();
    if (turn !== shown) return;
    loading = false;
    if (answer === null) return;
    if (!answer.ok) return tell(text, true);
    if (changed()) kept.set(formKey(), JSON.parse(typed()));
    now = id;
    armed = null;
    panel.innerHTML = text;
    fill();
    tell(last);
    last = "";
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
    version = answer.version;
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
  // One request to change something at a time, and none while the number that it is about is being fetched.
  const alone = async (run) => {
    if (busy || loading) return;
    busy = true;
    try { await run(); } finally { busy = false; }
  };
  const decide = (action) => alone(async () => {
    if (now === null) return;
    const before = now;
    const then = nextOpen(before);
    const told = await send("/decide", { action, document: doc, id: before, version, cells: cells(), kind: part("kind"), why: part("why") });
    if (told === null) return;
    fresh = null;
    update(told);
    last = told.said;
    const go = action === "name" ? before : then === before || !queue.includes(then) ? queue[0] : then;
    if (go !== undefined) await show(go);
    else if (told.next !== null) open(told.next);
    else end();
  });
  const end = () => {
    const left = items.filter((one) => !isTarget(one) && !one.minor).length;
    panel.innerHTML = "";
    const heading = document.createElement("h2");
    heading.id = "at-hand";
    heading.tabIndex = -1;
    heading.textContent = page.done;
    const rest = document.createElement("p");
    rest.id = "left";
    rest.textContent = left === 0 ? "" : page.left.replace("#", String(left));
    panel.append(heading, rest);
    heading.focus();
    now = null;
    tell(last);
  };
  const isTarget = (one) => one.state !== "other" && one.state !== "unread";
  const open = (id) => { location.search = new URLSearchParams({ document: id, token }).toString(); };
  const step = (by, only) => {
    const list = items.filter(only);
    if (list.length === 0) return;
    const here = items.find((one) => one.id === now)?.start ?? -1;
    const found = by > 0 ? (list.find((one) => one.start > here || (one.start === here && one.id > now)) ?? list[0]) : (list.filter((one) => one.start < here).at(-1) ?? list.at(-1));
    return show(found.id);
  };
  const acts = {
    accept: () => { if (form() !== null) return decide(form().dataset.taking === "yes" ? "take" : "accept"); },
    take: () => decide("take"),
    cancel: () => {
      if (form()?.dataset.taking !== "yes" && armed === null && !changed()) return false;
      last = page.cancelled;
      if (armed !== null && !changed() && form()?.dataset.taking !== "yes") { armed = null; tell(last); last = ""; return true; }
      fresh = null;
      show(now);
      return true;
    },
    drop: () => decide("drop"),
    propose: () => show(now, true),
    next: () => step(1, isTarget),
    previous: () => step(-1, isTarget),
    undo: () => {
      if (acts.cancel()) return;
      return alone(async () => {
        const told = await send("/undo", { document: doc, version });
        if (told === null) return;
        update(told);
        last = told.said;
        await show(told.key !== null && items.some((one) => one.id === told.key) ? told.key : now);
      });
    },
    change: () => panel.querySelector("tr.doubted :is(input, select), td :is(input, select)")?.focus(),
    section: () => twice("section"),
    name: () => decide("name"),
  };
  const twice = (action) => {
    const button = panel.querySelector('[data-action="' + action + '"]');
    if (button === null) return;
    if (armed === action) { armed = null; return decide(action); }
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
${KEYS_SCRIPT}${SEARCH_SCRIPT}  addEventListener("beforeunload", (event) => { if (changed() || kept.size > 0) event.preventDefault(); });
  document.getElementById("documents").addEventListener("change", (event) => {
    open(event.target.value);
  });
  show(queue[0] ?? items[0]?.id);
})();
`;
