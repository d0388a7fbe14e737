import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import type { ReviewSession } from "../review/session/review-session.js";

/** A review that is being served. */
export interface ServedReview {
  /** With the token: who has it can read and decide. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a review on 127.0.0.1 alone, under a token made for this run. */
export async function serveReview(session: ReviewSession, wanted = 0): Promise<ServedReview> {
  const { createAdaptorServer } = await import("@hono/node-server");
  const { reviewApp } = await import("../review/server/review-app.js");
  const token = randomBytes(24).toString("base64url");
  let port = wanted;
  const app = await reviewApp(session, { token, port: () => port });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wanted, "127.0.0.1", resolve);
  });
  port = (server.address() as AddressInfo).port;
  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
