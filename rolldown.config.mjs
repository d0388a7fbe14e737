import { chmodSync } from "node:fs";
import { isAbsolute } from "node:path";

/**
 * Joins the compiled modules into a few files, since loading several hundred small ones takes longer than all they do.
 * Other people's packages stay outside and are loaded as before, most of them at their first use.
 */
export default {
  input: {
    index: "dist/index.js",
    main: "dist/cli/main.js",
    "draft-worker": "dist/cli/draft/draft-worker.js",
    "read-worker": "dist/read/read-worker.js",
  },
  platform: "node",
  external: (id) => !id.startsWith(".") && !isAbsolute(id),
  // npm makes the command executable when it links it, not when it is built again.
  plugins: [{ name: "executable", writeBundle: () => chmodSync("dist/bundle/main.js", 0o755) }],
  output: { dir: "dist/bundle", format: "esm", cleanDir: true, chunkFileNames: "[name]-[hash].js" },
};
