/** Options that take several names in one word. */
const LISTS = /^--(?:regions|families|documents|themes|parts|formats|kinds)$/;

/** The names that were given with spaces between, as they should have been: `--regions 湖南,江西`. */
function meant(args: readonly string[]): string | undefined {
  for (const [at, option] of args.entries()) {
    if (!LISTS.test(option)) continue;
    const end = args.findIndex((word, index) => index > at && word.startsWith("-"));
    const names = args.slice(at + 1, end < 0 ? args.length : end);
    if (names.length > 1) return `${option} ${names.map((name) => name.replace(/[,，、]$/u, "")).join(",")}`;
  }
  return undefined;
}

/** A message of the command-line parser about too many words, with what was meant where names stand with spaces between. */
export function withCommas(text: string, args: readonly string[]): string {
  if (!text.startsWith("error: too many arguments")) return text;
  const words = meant(args);
  return words === undefined ? text : `${text}\n(names stand with commas between: ${words})`;
}
