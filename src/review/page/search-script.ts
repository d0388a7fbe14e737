/** The part of the page's script that finds other indicators: Enter in the search chooses the first one found, number keys the others. */
export const SEARCH_SCRIPT = `
  let asked = 0;
  let found = Promise.resolve([]);
  const numbered = () => {
    [...document.querySelectorAll("#choices li")].forEach((line, index) => {
      line.querySelector("kbd")?.remove();
      if (index >= 9) return;
      const key = document.createElement("kbd");
      key.ariaHidden = "true";
      key.textContent = String(index + 1);
      line.querySelector("label").prepend(key);
    });
  };
  const choose = (radio) => { radio.checked = true; radio.focus(); tell(""); };
  const chooseFound = async () => {
    const [first] = await found;
    const radio = first === undefined ? null : panel.querySelector('[name="indicator_id"][value="' + CSS.escape(first) + '"]');
    if (radio === null) return tell(page.none, true);
    choose(radio);
  };
  const search = async (typed) => {
    const turn = ++asked;
    const answer = await ask("/indicators?typed=" + encodeURIComponent(typed));
    const list = document.getElementById("choices");
    if (answer === null || turn !== asked || !answer.ok || list === null) return [];
    const box = document.createElement("template");
    box.innerHTML = await answer.text();
    for (const old of list.querySelectorAll(".found")) if (!old.querySelector("input").checked) old.remove();
    const there = new Set([...list.querySelectorAll("input")].map((one) => one.value));
    const ids = [...box.content.querySelectorAll("input")].map((one) => one.value);
    for (const one of [...box.content.children]) if (!there.has(one.querySelector("input").value)) { one.classList.add("found"); list.append(one); }
    numbered();
    return ids;
  };
  document.addEventListener("input", (event) => {
    if (event.target.id === "f-search") found = search(event.target.value);
    else if (panel.contains(event.target)) tell("");
  });
`;
