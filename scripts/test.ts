import { spawnSync } from "node:child_process";
import { root } from "./root.ts";

/** Everything that is checked, in the order in which a mistake is cheapest to find. */
const STEPS: { name: string; command: string; words: string[] }[] = [
  { name: "types of the Worker", command: "tsc", words: ["-p", "tsconfig.worker.json"] },
  { name: "types of the browser", command: "tsc", words: ["-p", "tsconfig.browser.json"] },
  { name: "types of all else", command: "tsc", words: ["-p", "."] },
  { name: "lint and format", command: "biome", words: ["check", "--error-on-warnings", "."] },
  { name: "the data", command: "node", words: ["src/corpus/cli.ts"] },
  { name: "tests", command: "vitest", words: ["run"] },
];

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
    process.exit(1);
  }
  console.log(`— ${name}: ${((performance.now() - began) / 1_000).toFixed(1)} s`);
}
