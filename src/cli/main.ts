#!/usr/bin/env node
import { processEffects } from "./effects.js";
import { run } from "./program.js";

// A reader that stops early (`… | head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}

const args = process.argv.slice(2);
void run(args, processEffects(args));
