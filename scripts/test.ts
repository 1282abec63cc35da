import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROGRAMS } from "../tests/consumers/programs.ts";
import { root } from "./root.ts";
import {
  closingLine,
  consumersLine,
  countByEngine,
  engineLine,
  engineOf,
  type Report,
} from "./test-summary.ts";

const folder = mkdtempSync(join(tmpdir(), "common-commitment-tests-"));
const report = join(folder, "report.json");

/** Everything that is checked, in the order in which a mistake is cheapest to find. */
const STEPS: { name: string; command: string; words: string[] }[] = [
  { name: "types of the Worker", command: "tsc", words: ["-p", "tsconfig.worker.json"] },
  { name: "types of the browser", command: "tsc", words: ["-p", "tsconfig.browser.json"] },
  { name: "types of all else", command: "tsc", words: ["-p", "."] },
  { name: "lint and format", command: "biome", words: ["check", "--error-on-warnings", "."] },
  { name: "the data", command: "node", words: ["src/corpus/cli.ts"] },
  {
    name: "tests",
    command: "vitest",
    // What is said after `npm test --` narrows them.
    words: [
      "run",
      "--project=units",
      "--project=end to end",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...process.argv.slice(2),
    ],
  },
];

/** Runs the steps until one fails. */
function runSteps(): boolean {
  for (const { name, command, words } of STEPS) {
    console.log(`\n— ${name}`);
    const began = performance.now();
    const { status, error } = spawnSync(`${root}/node_modules/.bin/${command}`, words, {
      cwd: root,
      stdio: "inherit",
    });
    if (error !== undefined) console.error(`test: ${command} could not be run: ${error.message}`);
    if (status !== 0) {
      console.error(`test: ${name} failed`);
      return false;
    }
    console.log(`— ${name}: ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  }
  return true;
}

const wellEnded = runSteps();
const written = await readFile(report, "utf8").catch(() => '{"testResults":[]}');
rmSync(folder, { recursive: true });
const counts = await countByEngine(JSON.parse(written) as Report, engineOf);
console.log(`\n${consumersLine(Object.keys(PROGRAMS))}`);
console.log(`${engineLine(counts)}\n${closingLine(counts, wellEnded)}`);
process.exitCode = wellEnded ? 0 : 1;
