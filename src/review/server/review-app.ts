import type { Context, Hono } from "hono";
import { forHtml } from "../../model/clean-text.js";
import { describeIssue } from "../../model/describe-issue.js";
import { CrossProvinceError } from "../../model/issue.js";
import { REVIEW_WORDS } from "../../model/review-words.js";
import { partMarkup } from "../../report/html/page.js";
import { definitionOf, findIndicators, indicatorName, indicatorOption } from "../page/indicator-choice.js";
import { countedText, PAGE_STYLE, pageItems, reviewPage } from "../page/review-page.js";
import { rowPanel } from "../page/row-panel.js";
import { REVIEW_SCRIPT } from "../page/script.js";
import { nextDocument } from "../session/next-document.js";
import { queueOf } from "../session/review-item.js";
import type { ReviewSession } from "../session/review-session.js";
import { isToken, refusal, safeHeaders } from "./guard.js";
import { readReviewRequest, readUndoRequest } from "./review-request.js";

/** What the app is served under. */
export interface AppOptions {
  readonly token: string;
  /** The port that it answers on; known when the server listens. */
  readonly port: () => number;
}

/** The largest body that is read. */
const MOST_BYTES = 1_000_000;

/** The answer to a decision: the numbers as they are now, and how far the review is. */
function stateOf(session: ReviewSession, document: string): object {
  const { language } = session.options;
  const items = session.items(document);
  const queue = queueOf(items);
  return {
    items: pageItems(items, language),
    queue,
    // The next one is asked for when this one is done.
    next: queue.length > 0 ? null : nextDocument(session, document),
    counted: countedText(session, items),
    said: REVIEW_WORDS.saved[language],
    version: session.version,
    ...session.progress(),
  };
}

/**
 * The review of a draft as a web app: a function from requests to answers, to be served on 127.0.0.1. Each request must carry the token
 * of the run; another host, origin or site is refused.
 */
export async function reviewApp(session: ReviewSession, { token, port }: AppOptions): Promise<Hono> {
  const [{ Hono: App }, { bodyLimit }] = await Promise.all([import("hono"), import("hono/body-limit")]);
  const app = new App();
  const headers = safeHeaders(REVIEW_SCRIPT, PAGE_STYLE);
  app.use(async (context, next) => {
    const { req } = context;
    const why = refusal(req.raw.headers, port());
    const given =
      req.header("x-review-token") ??
      (req.method === "GET" && req.path === "/" ? req.query("token") : undefined);
    if (why !== undefined || !isToken(given, token))
      context.res = context.text(`refused: ${why ?? "token"}`, 403);
    else await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  });
  app.use(bodyLimit({ maxSize: MOST_BYTES }));
  const known = (document: string): boolean =>
    session.documents.some(({ document_id }) => document_id === document);
  const absent = (context: Context): Response => context.text("not found", 404);

  app.get("/", (context) => {
    const document = context.req.query("document") ?? session.documents[0]?.document_id ?? "";
    return known(document) ? context.html(reviewPage(session, document)) : absent(context);
  });
  app.get("/panel", (context) => {
    const { document = "", id = "", taking } = context.req.query();
    const item = known(document) ? session.item(document, id) : undefined;
    if (item === undefined) return absent(context);
    return context.html(partMarkup(rowPanel(session, item, taking === "yes")));
  });
  app.get("/indicators", (context) => {
    const { language } = session.options;
    const found = findIndicators(session.indicators.values(), context.req.query("typed") ?? "");
    const options = found.map((row) =>
      indicatorOption(row.indicator_id, indicatorName(row, language), 10, false, definitionOf(row, language)),
    );
    return context.html(partMarkup(options));
  });
  // A disk that is full and the like: the decision is not kept, and the page says why.
  app.onError((error, context) => {
    if ("getResponse" in error) return error.getResponse();
    if (!(error instanceof CrossProvinceError)) throw error;
    const { language } = session.options;
    return context.json(
      { problems: error.issues.map((issue) => forHtml(describeIssue(issue, { language }))) },
      500,
    );
  });
  app.post("/decide", async (context) => {
    const request = readReviewRequest(await context.req.json().catch(() => null));
    if (request === undefined || !known(request.document))
      return context.json({ problems: ["the request is none"] }, 400);
    const problems = (await session.decide(request)).map(forHtml);
    return problems.length > 0
      ? context.json({ problems }, 422)
      : context.json(stateOf(session, request.document));
  });
  app.post("/undo", async (context) => {
    const request = readUndoRequest(await context.req.json().catch(() => null));
    if (request === undefined || !known(request.document))
      return context.json({ problems: ["the request is none"] }, 400);
    const { document, version } = request;
    const key = await session.undo(version);
    if (key === undefined)
      return context.json({ problems: [REVIEW_WORDS.stale[session.options.language]] }, 409);
    return context.json({ ...stateOf(session, document), key });
  });
  return app;
}
