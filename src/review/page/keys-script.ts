/** The part of the page's script that answers keys. */
export const KEYS_SCRIPT = `
  const KEYS = { Enter: "accept", a: "accept", d: "drop", c: "change", j: "next", n: "next", k: "previous", p: "previous", u: "undo", s: "section", i: "name" };
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const field = /^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "radio";
    if (event.key === "Escape") {
      event.preventDefault();
      if (!field) return acts.cancel();
      document.getElementById("at-hand")?.focus();
      return;
    }
    if (event.key === "Enter" && event.target.closest("form") !== null && field) {
      event.preventDefault();
      return event.target.id === "f-search" ? chooseFound() : acts.accept();
    }
    if (field) return;
    if (event.key === "Enter" && /^(?:BUTTON|A)$/.test(event.target.tagName)) return;
    const radios = [...panel.querySelectorAll('[name="indicator_id"]')];
    const act = () => {
      if (event.key === "o") return step(1, (one) => !isTarget(one) && !one.minor);
      if (event.key === "t") return acts.propose();
      if (event.key === "w") return panel.querySelector("#f-new_indicator")?.focus();
      if (event.key === "/") return panel.querySelector("#f-search")?.focus();
      const radio = /^[1-9]$/.test(event.key) ? radios[Number(event.key) - 1] : undefined;
      if (radio !== undefined) return choose(radio);
      return acts[KEYS[event.key]]?.();
    };
    if (["o", "t", "w", "/"].includes(event.key) || event.key in KEYS || (/^[1-9]$/.test(event.key) && radios.length > 0)) {
      event.preventDefault();
      act();
    }
  });
`;
