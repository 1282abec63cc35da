// Installs what package-lock.json asks for, when it isn't there yet, and runs a script of ours by the Node that was
// installed with it: `node scripts/run.mjs scripts/start.ts`. Plain JavaScript and nothing but Node's own modules: this
// runs on whatever Node the machine has, before anything is installed. (`setup && node script` would not do: a shell
// remembers where it found the first `node`.)
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter } from "node:path";
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

const script = process.argv.slice(2);
if (script.length > 0) {
  const bin = `${root}node_modules/.bin`;
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` };
  const child = spawn(`${bin}/node`, script, { cwd: root, stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 130));
}
