import { createHash, timingSafeEqual } from "node:crypto";

/** The only addresses under which the server answers: a page elsewhere that names another host for this address is refused. */
function hostsOf(port: number): ReadonlySet<string> {
  return new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
}

const hash = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Whether a token is the one of this run; told in the same time for any other. */
export const isToken = (given: string | null | undefined, token: string): boolean =>
  given !== null && given !== undefined && timingSafeEqual(hash(given), hash(token));

/**
 * Why a request is refused; undefined where it is not. Its host must be this machine's loopback, its origin this server where a browser
 * names one, and it must not come from another site.
 */
export function refusal(headers: Headers, port: number): string | undefined {
  const hosts = hostsOf(port);
  if (!hosts.has(headers.get("host") ?? "")) return "host";
  const origin = headers.get("origin");
  if (origin !== null && !(origin.startsWith("http://") && hosts.has(origin.slice("http://".length))))
    return "origin";
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return "site";
  return undefined;
}

const source = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The headers of every answer: nothing from elsewhere, no script or style but the page's own, no frame, nothing kept. */
export function safeHeaders(script: string, style: string): Readonly<Record<string, string>> {
  return {
    "content-security-policy": [
      "default-src 'none'",
      `script-src ${source(script)}`,
      `style-src ${source(style)}`,
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-store",
  };
}
