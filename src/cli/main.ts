#!/usr/bin/env node
import { processEffects } from "./effects.js";
import { run } from "./program.js";

// A reader that stops early (`… | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

void run(process.argv.slice(2), processEffects());
