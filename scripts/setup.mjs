// Installs what package-lock.json asks for, when it isn't there yet. Plain JavaScript and nothing but Node's own
// modules: this runs on whatever Node the machine has, before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const stamp = `${root}node_modules/.installed`;
const wanted = createHash("sha256")
  .update(readFileSync(`${root}package-lock.json`))
  .digest("hex");
const major = Number(process.versions.node.split(".")[0]);

if (major < 20) {
  console.error(`setup: Node ${process.versions.node} is too old; any Node from 20 on will do`);
  process.exit(1);
}

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  console.error("setup: installing the packages of package-lock.json (once, about a minute)");
  // npm tells its scripts where it is: no PATH is needed.
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, [npm]] : ["npm", []];
  const words = [...command[1], "ci", "--no-audit", "--no-fund", "--loglevel=error", "--engine-strict=false"];
  const { status } = spawnSync(command[0], words, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) {
    console.error("setup: npm ci failed; its last lines above say why. The npm registry must be reachable.");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
