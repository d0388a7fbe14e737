import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);

// A registry that lacks a platform's binary makes npm leave it out of the lock, and `npm ci` then refuses the lock.
it("names the optional packages of every platform", () => {
  const absent = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !(`${path}/node_modules/${name}` in lock.packages || `node_modules/${name}` in lock.packages),
    ),
  );
  expect(absent).toEqual([]);
});

it("names no registry", () => {
  expect(JSON.stringify(lock.packages)).not.toMatch(/"resolved":"https?:/);
});
