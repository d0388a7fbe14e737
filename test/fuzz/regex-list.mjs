/** All regular expressions written in the sources, with their places. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export function regularExpressions(folder) {
  const found = [];
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, String(name));
    if (!path.endsWith(".ts")) continue;
    const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push({ place: `${path}:${line + 1}`, pattern, flags: flags.replace(/[dv]/g, "") });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const require = createRequire(import.meta.url);

/** The file of verdicts. */
export const KNOWN = fileURLToPath(new URL("regexes.json", import.meta.url));

/** A short name of an expression. */
export const keyOf = ({ pattern, flags }) =>
  createHash("sha256").update(`${flags}/${pattern}`).digest("hex").slice(0, 16);

/** `safe`, `polynomial 2`, `exponential`, or `unknown` where the checker does not end in time. */
export async function judge({ pattern, flags }, timeout) {
  const { check } = require("recheck");
  const { status, complexity } = await check(pattern, flags, { timeout });
  if (status !== "vulnerable") return status;
  return complexity.type === "polynomial" ? `polynomial ${complexity.degree}` : complexity.type;
}
