#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { processEffects } from "./effects.js";
import { isGuarded, runGuarded } from "./guard.js";

// A reader that stops early (`… | head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

const args = process.argv.slice(2);
const effects = processEffects(args);
if (isGuarded(args, process.env)) void runGuarded(fileURLToPath(import.meta.url), args, effects);
// A command that is guarded runs in a process of its own: this one need not load it.
else void import("./program.js").then(({ run }) => run(args, effects));
