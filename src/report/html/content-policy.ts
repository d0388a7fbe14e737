import { createHash } from "node:crypto";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What stands inside the elements of one name, of those that are run or applied. */
function contentsOf(html: string, name: "script" | "style"): string[] {
  const found: string[] = [];
  let at = 0;
  for (;;) {
    const open = html.indexOf(`<${name}`, at);
    const start = html.indexOf(">", open) + 1;
    const end = html.indexOf(`</${name}>`, start);
    if (open < 0 || start === 0 || end < 0) return found;
    const data = /type="application\/(?:ld\+)?json"/.test(html.slice(open, start));
    if (!data) found.push(html.slice(start, end));
    at = end;
  }
}

/**
 * A page with its Content-Security-Policy (W3C, level 3) in its head: nothing is requested from anywhere, only scripts and
 * styles with the hashes of those inside run, no frame, no form, no plug-in, no
 * evaluation of text; attributes of style, as charts have them, are allowed.
 */
export function contentPolicy(html: string): string {
  const scripts = contentsOf(html, "script");
  const styles = contentsOf(html, "style");
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "img-src data: blob:",
    `script-src ${scripts.length === 0 ? "'none'" : scripts.map(hashOf).join(" ")}`,
    `style-src-elem ${styles.length === 0 ? "'none'" : [...new Set(styles.map(hashOf))].join(" ")}`,
    "style-src-attr 'unsafe-inline'",
  ].join("; ");
  const charset = '<meta charset="utf-8">';
  return html.replace(
    charset,
    () => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
