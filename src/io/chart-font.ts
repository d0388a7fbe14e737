import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The font package that PNG pictures of charts are set with, where it is installed. */
const FONT_FILES = [
  "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  "@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
] as const;

/**
 * Paths of Noto Sans SC, Regular and Bold, from the npm package `@expo-google-fonts/noto-sans-sc`; empty where it is not
 * installed, since it weighs 92 MB and only pictures need it.
 */
export function chartFontFiles(): string[] {
  return FONT_FILES.flatMap((file) => {
    try {
      const path = require.resolve(file);
      return existsSync(path) ? [path] : [];
    } catch {
      return [];
    }
  });
}
