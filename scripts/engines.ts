/*
 * Runs the browser tests in Firefox and WebKit: `npm run engines`. What is missing is installed where this may be done;
 * what could not be run is said at the end, loudly, and is no success.
 *
 *   npm run engines               all that runs in each engine
 *   npm run engines -- --tasks    what people do here, in a narrow window of each engine that is there; installs nothing
 */
import { spawnSync } from "node:child_process";
import { findFirefox } from "../tests/end-to-end/engines/firefox.ts";
import { IN_FIREFOX } from "../tests/end-to-end/engines/in-firefox.ts";
import { hasWebKit } from "../tests/end-to-end/engines/webkit.ts";
import { installPackages } from "./debian.ts";
import { root } from "./root.ts";

const TASKS = "tests/end-to-end/engines";
/** An engine that hangs is not waited for. Where the tasks alone are run, all engines have 90 seconds together; else each its own time. */
const LIMIT_MS = { tasks: 90_000, each: 1_800_000 };

const ENGINES = [
  {
    engine: "firefox",
    isThere: () => findFirefox() !== undefined,
    packages: ["firefox-esr"],
    files: [TASKS, ...IN_FIREFOX],
  },
  { engine: "webkit", isThere: hasWebKit, packages: ["webkit2gtk-driver", "xvfb"], files: [TASKS] },
];

const onlyTasks = process.argv.includes("--tasks");
const outcomes: { engine: string; said: string; isGood: boolean }[] = [];
let isBuilt = Boolean(process.env.TEST_BUILT);
const untilAll = Date.now() + LIMIT_MS.tasks;

for (const { engine, isThere, packages, files } of ENGINES) {
  if (!isThere() && !onlyTasks) installPackages(packages);
  if (!isThere()) {
    const said = `SKIPPED: it is not on this machine. Debian has it: apt-get install ${packages.join(" ")}`;
    outcomes.push({ engine, said, isGood: false });
    continue;
  }
  console.log(`\n— ${engine}`);
  const until = onlyTasks ? untilAll : Date.now() + LIMIT_MS.each;
  // The short run is CI's, whose machine others share: a task that an engine starved in is tried once more.
  const words = ["run", "--project", "end to end", ...(onlyTasks ? ["--retry=1", TASKS] : files)];
  const { status, error } = spawnSync(`${root}/node_modules/.bin/vitest`, words, {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      TEST_ENGINE: engine,
      TEST_BRIEFLY: onlyTasks ? "1" : "",
      TEST_BUILT: isBuilt ? "1" : "",
    },
    timeout: Math.max(1, until - Date.now()),
  });
  isBuilt = true;
  const late = (error as NodeJS.ErrnoException | undefined)?.code === "ETIMEDOUT";
  const said = status === 0 ? "passed" : late ? "STOPPED before its end: it took too long" : "FAILED";
  // A slow machine is no fault of ours, where a short run was asked for: it is said, and fails nothing.
  outcomes.push({ engine, said, isGood: status === 0 || (late && onlyTasks) });
}

console.log("");
for (const { engine, said } of outcomes) console.log(`engines: ${engine} ${said}`);
process.exitCode = outcomes.every(({ isGood }) => isGood) ? 0 : 1;
