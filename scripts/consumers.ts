import { spawnSync } from "node:child_process";
import { isInstalled, PROGRAMS } from "../tests/consumers/programs.ts";
import { root } from "./root.ts";

/*
 * `npm run consumers`: what other people's programs make of what we hand out. Installs the programs that are missing,
 * where it may, and runs the tests; what it could not install they skip, and say so.
 */

/** Runs a command with its output shown, and says whether it ended well. */
function run(command: string, ...words: string[]): boolean {
  return spawnSync(command, words, { cwd: root, stdio: "inherit" }).status === 0;
}

/** Installs Debian packages, as root or by sudo where that asks for no password. */
function install(packages: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  const apt = (...words: string[]) => {
    const all = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...words];
    return isRoot ? run("env", ...all.slice(1)) : run("sudo", "-n", ...all);
  };
  return apt("update", "-qq") && apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

const missing = Object.entries(PROGRAMS).filter(([name]) => !isInstalled(name));
const packages = missing.flatMap(([, program]) => program.packages);
if (packages.length > 0 && !install(packages)) {
  console.error(
    `consumers: could not install what is missing; on Debian: apt-get install ${packages.join(" ")}`,
  );
}
process.exitCode = run("vitest", "run", "--project", "consumers", ...process.argv.slice(2)) ? 0 : 1;
