/*
 * `npm run sbom`: what this is made of, in CycloneDX, as scanners read it: `ships.cdx.json` of what is served, as the
 * bundler takes it, and `all.cdx.json` of all that is installed here. Both are told from package-lock.json.
 */
import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { root } from "./root.ts";
import { packagesShipped } from "./shipped.ts";

interface Component {
  "bom-ref": string;
  name: string;
}

/** A CycloneDX document, as far as it is changed here. */
export interface Sbom {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** How npm is called: where it runs us it says where it is, and need not be found by its name. */
export function npmCommand(): [command: string, words: string[]] {
  const npm = process.env.npm_execpath;
  return npm ? [process.execPath, [npm]] : ["npm", []];
}

/** All that package-lock.json names, as npm tells it. */
export function sbomOfAll(name: string): Sbom {
  const [command, first] = npmCommand();
  const words = [...first, "sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const { status, stdout, stderr } = spawnSync(command, words, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`npm sbom: ${stderr.trim()}`);
  const sbom = JSON.parse(stdout) as Sbom;
  // npm calls it by the folder that it stands in.
  sbom.metadata.component.name = name;
  return sbom;
}

/** The same of some packages alone, and of the whole that they are parts of. */
export function narrowed(sbom: Sbom, packages: ReadonlySet<string>): Sbom {
  const components = sbom.components.filter((one) => packages.has(one.name));
  const refs = new Set([sbom.metadata.component, ...components].map((one) => one["bom-ref"]));
  const dependencies = sbom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
  return { ...sbom, components, dependencies };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: "string", default: `${root}/sbom` } } });
  const all = sbomOfAll("common-commitment");
  const ships = narrowed(all, new Set((await packagesShipped()).keys()));
  await mkdir(values.out, { recursive: true });
  for (const [name, sbom] of Object.entries({ ships, all })) {
    const file = `${values.out}/${name}.cdx.json`;
    await writeFile(file, `${JSON.stringify(sbom, null, 2)}\n`);
    console.log(`${file}: ${sbom.components.length} packages`);
  }
}
