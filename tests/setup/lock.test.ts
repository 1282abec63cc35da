import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

interface Locked {
  optionalDependencies?: Record<string, string>;
}

// Without them `npm ci` refuses, and only on a machine where nothing was installed before.
it("package-lock.json holds the packages of every platform", async () => {
  const { packages } = JSON.parse(await readFile("package-lock.json", "utf8")) as {
    packages: Record<string, Locked>;
  };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
      )
      .map((name) => `${place} needs ${name}`),
  );
  expect(missing).toEqual([]);
});
