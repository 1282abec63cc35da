import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { packagesShipped } from "../../scripts/shipped.ts";

interface Locked {
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
  dependencies?: Record<string, string>;
}

const readJson = async <T>(path: string) => JSON.parse(await readFile(path, "utf8")) as T;
const named = await readJson<{
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}>("package.json");
const { packages } = await readJson<{ packages: Record<string, Locked> }>("package-lock.json");
const locked = Object.entries(packages).filter(([path]) => path !== "");
const text = await readFile("docs/dependencies.md", "utf8");
const direct = [...Object.keys(named.dependencies), ...Object.keys(named.devDependencies)];
const shipped = await packagesShipped();

/** The rows of a part of the page: the package, and what the other cells say. */
function rowsUnder(heading: string): [name: string, ...cells: string[]][] {
  const part = text.split(/^## /m).find((one) => one.startsWith(heading)) ?? "";
  return [...part.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, name = "", cells = ""]) => [
    name,
    ...cells.split(" | "),
  ]);
}

const SERVED = rowsUnder("What is served");
const RUN = rowsUnder("What runs when it is installed");
const WITH_REASON = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = ""]) => name);

describe("the page of dependencies", () => {
  it("has a reason for each that package.json names, and names no other but what these bring along", () => {
    const brought = [...SERVED, ...RUN].map(([name]) => name);
    expect(direct.filter((name) => !WITH_REASON.includes(name))).toEqual([]);
    expect(WITH_REASON.filter((name) => !direct.includes(name) && !brought.includes(name))).toEqual([]);
  });

  it("names what is served, as the bundler takes it", () => {
    const names = SERVED.map(([name]) => name);
    expect(names.sort()).toEqual([...shipped.keys()].sort());
  });

  it("says how much of each is served, to a quarter", () => {
    for (const [name, worker = "", browser = ""] of SERVED) {
      const size = shipped.get(name);
      if (size === undefined) continue;
      for (const [said, bytes] of [
        [worker, size.worker],
        [browser, size.browser],
      ] as const) {
        const saidBytes = said === "–" ? 0 : Number.parseFloat(said) * 1_000;
        expect(Math.abs(saidBytes - bytes), `${name}: ${said}, and it is ${bytes}`).toBeLessThanOrEqual(
          Math.max(100, bytes / 4),
        );
      }
    }
  });

  it("names what runs when it is installed, as package.json allows it", () => {
    const allowed = RUN.map(([name, , runs]) => [name, runs === "yes"]);
    expect(Object.fromEntries(allowed)).toEqual(named.allowScripts);
  });
});

describe("package.json", () => {
  it("calls a dependency what is served, and nothing else", () => {
    const served = [...shipped.keys()];
    expect(Object.keys(named.dependencies).filter((name) => !served.includes(name))).toEqual([]);
    // What a dependency brings along is served too; the tests may need it besides.
    const brought = Object.keys(named.dependencies).flatMap((name) =>
      Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}),
    );
    const ours = served.filter((name) => !brought.includes(name));
    expect(Object.keys(named.devDependencies).filter((name) => ours.includes(name))).toEqual([]);
  });

  it("says of each package with a script whether it may run", () => {
    const withScript = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ""));
    expect(withScript.filter((name) => !(name in named.allowScripts))).toEqual([]);
  });
});

describe("package-lock.json", () => {
  it("has a SHA-512 of every package, and takes none from another place than the registry", () => {
    const without = locked.filter(([, { integrity, link }]) => !link && !/^sha512-/.test(integrity ?? ""));
    expect(without.map(([path]) => path)).toEqual([]);
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });
});
