import { spawnSync } from "node:child_process";
import { isInstalled, PROGRAMS } from "../tests/consumers/programs.ts";
import { installPackages } from "./debian.ts";
import { root } from "./root.ts";

/*
 * `npm run consumers`: what other people's programs make of what we hand out. Installs the programs that are missing,
 * where it may, and runs the tests; what it could not install they skip, and say so.
 */

const missing = Object.entries(PROGRAMS).filter(([name]) => !isInstalled(name));
const packages = missing.flatMap(([, program]) => program.packages);
if (packages.length > 0 && !installPackages(packages)) {
  console.error(
    `consumers: could not install what is missing; on Debian: apt-get install ${packages.join(" ")}`,
  );
}
const words = ["run", "--project", "consumers", ...process.argv.slice(2)];
const { status } = spawnSync("vitest", words, { cwd: root, stdio: "inherit" });
process.exitCode = status === 0 ? 0 : 1;
