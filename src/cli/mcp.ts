import type { Command } from "commander";
import { serveAgents } from "../mcp/server.js";
import { loadDataset } from "../tables/load-dataset.js";
import { type CommonOptions, languageOf, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { packageVersion } from "./package-version.js";

/** `mcp`: a read-only server for agents over standard input and output. */
export function addMcp(program: Command, effects: Effects): void {
  withCommonOptions(program.command("mcp"))
    .description(
      "serve a dataset to agents over the Model Context Protocol (standard input and output, read-only)",
    )
    .action(async (options: CommonOptions) => {
      const language = languageOf(options, effects);
      await serveAgents(await loadDataset(placeOf(options)), packageVersion(), (problem) =>
        effects.log(problem.in(language)),
      );
    });
}
