/** The part of the page's script that knows what stands in the form and keeps what was typed into one that is left undecided. */
export const FORM_SCRIPT = `
  // The form as it was shown, and what was typed into forms that were left without a decision.
  let fresh = null;
  const kept = new Map();
  const form = () => panel.querySelector("form");
  const typed = () => JSON.stringify([...new FormData(form())]);
  const changed = () => fresh !== null && form() !== null && typed() !== fresh;
  const formKey = () => now + (form()?.dataset.taking ?? "");
  const fill = () => {
    fresh = form() === null ? null : typed();
    for (const [name, value] of kept.get(formKey()) ?? []) {
      const field = form().elements.namedItem(name);
      if (field !== null) field.value = value;
    }
    kept.delete(formKey());
  };
  const cells = () => {
    const out = {};
    if (form() !== null) for (const [name, value] of new FormData(form())) if (name !== "why" && name !== "kind") out[name] = value;
    return out;
  };
  const part = (name) => panel.querySelector('[name="' + name + '"]')?.value ?? "";
`;
