import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPackage, PACKAGE } from "../../scripts/build-package.ts";
import { root } from "../../scripts/root.ts";
import { npmCommand } from "../../scripts/sbom.ts";
import type { ElementsManifest } from "../../scripts/widgets/manifest.ts";
import { complaintsOf } from "../typed-use.ts";

let folder: string;
let inside: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "package-"));
  inside = join(folder, "node_modules", PACKAGE);
  await buildPackage(inside);
  for (const name of ["lit", "lit-element", "lit-html", "@lit", "@types"]) {
    await symlink(join(root, "node_modules", name), join(folder, "node_modules", name)).catch(() => {});
  }
});
afterAll(() => rm(folder, { recursive: true }));

const json = async <T>(file: string) => JSON.parse(await readFile(join(inside, file), "utf8")) as T;
const ELEMENTS = [
  "commitment-check",
  "commitment-cite",
  "commitment-lineage",
  "commitment-list",
  "commitment-quote",
];

describe("the npm package", () => {
  it("packs code, types, manifest, licence and readme, and nothing else", () => {
    const [command, npm] = npmCommand();
    const words = [...npm, "pack", "--dry-run", "--json"];
    const { stdout } = spawnSync(command, words, { cwd: inside, encoding: "utf8" });
    const packed = JSON.parse(stdout) as unknown;
    const [first] = (Array.isArray(packed) ? packed : Object.values(packed as object)) as {
      files: { path: string }[];
    }[];
    const files = first?.files.map(({ path }) => path) ?? [];
    const named = files.filter((file) => !/^(?:chunks|types)\//.test(file)).sort();
    expect(named).toEqual(
      [
        ...["LICENSE", "README.md", "package.json", "custom-elements.json", "react.d.ts"],
        ...[
          "index",
          "autolink",
          "upgrade",
          ...ELEMENTS,
          ...ELEMENTS.map((tag) => `components/${tag}`),
        ].flatMap((entry) => [`${entry}.js`, `${entry}.d.ts`]),
      ].sort(),
    );
    expect(files.filter((file) => file.startsWith("chunks/")).every((file) => file.endsWith(".js"))).toBe(
      true,
    );
    const types = files.filter((file) => file.startsWith("types/"));
    expect(types).toContain("types/widgets/quote/commitment-quote.d.ts");
    expect(types.every((file) => file.endsWith(".d.ts"))).toBe(true);
  });

  it("exports only what is there", async () => {
    const { exports } = await json<{ exports: Record<string, string | Record<string, string>> }>(
      "package.json",
    );
    const files = Object.values(exports).flatMap((entry) =>
      typeof entry === "string" ? [entry] : Object.values(entry),
    );
    for (const file of files) await expect(readFile(join(inside, file)), file).resolves.toBeDefined();
  });

  it("has types that stand alone, for the DOM and for React", async () => {
    const { version } = JSON.parse(await readFile(join(root, "node_modules/react/package.json"), "utf8"));
    expect(version).toMatch(/^19\./);
    await mkdir(join(folder, "node_modules/react"), { recursive: true });
    await writeFile(join(folder, "node_modules/react/package.json"), '{"name":"react","types":"index.d.ts"}');
    await writeFile(
      join(folder, "node_modules/react/index.d.ts"),
      "export interface HTMLAttributes<T> { className?: string; on?: T } export type DetailedHTMLProps<E, T> = E & { key?: string; on?: T }; export namespace JSX { interface IntrinsicElements { div: object } }",
    );
    await writeFile(
      join(folder, "use.ts"),
      `import { autolink, CommitmentQuote, setApi, upgrade } from "${PACKAGE}";
import type { CommitmentList } from "${PACKAGE}/components/commitment-list";
import type { JSX } from "react";
import type {} from "${PACKAGE}/react";
setApi("https://example.org");
const quote: CommitmentQuote = document.createElement("commitment-quote");
quote.address = "16";
const limit: number | null = document.querySelector("commitment-list")!.limit;
quote.addEventListener("commitment-load", ({ detail }) => detail.passage?.citation.url.startsWith("https"));
quote.addEventListener("commitment-load", ({ detail }) => {
  const { passage, acts, verdict } = detail;
  if (passage?.type === "act") passage.qualifiers satisfies readonly { kind: string; text: string }[];
  acts?.data.map(({ kind }) => kind) satisfies ("commitment" | "call" | "recognition" | "decision")[] | undefined;
  verdict?.verdict satisfies "exact" | "abridged" | "altered" | "not-found" | undefined;
  // @ts-expect-error there is no such verdict
  verdict?.verdict === "true";
});
quote.addEventListener("commitment-copy", ({ detail: { format, text } }) => [format === "bibtex", text.length]);
// @ts-expect-error a layout is a word
quote.layout = 3;
const linked: Promise<number> = autolink({ exclude: ".x" });
const upgraded: Promise<number> = upgrade({ exclude: ".x" });
const inJsx: JSX.IntrinsicElements["commitment-quote"] = { address: "16", "cite-style": "apa", "no-verify": true };
const listed: JSX.IntrinsicElements["commitment-list"][] = [{ limit: 5 }, { limit: "5", theme: "sport" }];
// @ts-expect-error not a number
const wrong: JSX.IntrinsicElements["commitment-list"] = { limit: "many" };
export type { CommitmentList };
console.log(limit, linked, inJsx, listed, wrong);
`,
    );
    expect(await complaintsOf(folder, "use.ts", "es2022,dom")).toBe("");
  });

  it("describes every element in its manifest: attributes, events, parts, each with a sentence", async () => {
    const { modules } = await json<ElementsManifest>("custom-elements.json");
    const elements = modules.flatMap(({ declarations }) => declarations);
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(ELEMENTS);
    for (const { tagName, summary, attributes, events, cssParts, cssProperties } of elements) {
      expect(summary, tagName).toMatch(/\.$/);
      for (const one of [...attributes, ...events, ...cssParts, ...cssProperties]) {
        expect(one.description ?? "", `${tagName} ${one.name}`).toMatch(/\S/);
      }
    }
    const quote = elements.find(({ tagName }) => tagName === "commitment-quote");
    expect(quote?.attributes.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "ref",
        "address",
        "text-lang",
        "cite-style",
        "layout",
        "scheme",
        "highlight",
        "no-verify",
        "lang",
      ]),
    );
  });
});
