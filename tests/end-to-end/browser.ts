import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { chosenEngine } from "./engines/engine.ts";

/*
 * A Chromium to test in, from npm: @sparticuz/chromium carries the browser itself, made for AWS Lambda, with the few
 * libraries and the one font that a bare machine lacks. Nothing is downloaded when it starts.
 */

const PACKAGE = fileURLToPath(new URL("..", import.meta.resolve("@sparticuz/chromium")));

/** Where other machines have a Chrome or Chromium. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

// Without them the browser asks Google's hosts for this and that, and has to be refused many times a minute.
const ALONE = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// Pages of one context share a process, which costs more than most pages do.
const IN_ONE_PROCESS = ["--process-per-site", "--renderer-process-limit=1"];

interface Installed {
  executablePath: string;
  env?: Record<string, string>;
}

/** Starts a browser without a window: Chromium, or what `TEST_ENGINE` names. Whoever calls it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const engine = chosenEngine();
  if (engine === "firefox") return (await import("./engines/firefox.ts")).launchFirefox();
  if (engine !== "chromium")
    throw new Error(`playwright can't drive ${engine}: see tests/end-to-end/engines`);
  const { executablePath, env } = await findBrowser();
  const variables = Object.entries({ ...process.env, ...env }).filter(([, value]) => value !== undefined);
  return chromium.launch({
    executablePath,
    args: [...ALONE, ...IN_ONE_PROCESS],
    env: Object.fromEntries(variables) as Record<string, string>,
  });
}

async function findBrowser(): Promise<Installed> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined) {
    if (existsSync(chosen)) return { executablePath: chosen };
    throw new Error(`CHROME_PATH is ${chosen}, and there is no such file`);
  }
  if (process.platform === "linux" && process.arch === "x64") return unpackedBrowser();
  const executablePath = USUAL_PLACES.find((path) => existsSync(path));
  if (executablePath !== undefined) return { executablePath };
  throw new Error(
    `the browser that comes from npm runs on Linux x64 only, and this is ${process.platform} ${process.arch}: ` +
      "install Chrome or Chromium, or set CHROME_PATH to where it is",
  );
}

/** Unpacks the browser once a version of it: the folder appears under its name only when it is whole. */
async function unpackedBrowser(): Promise<Installed> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
  const cache = fileURLToPath(new URL("../../node_modules/.cache", import.meta.url));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const unpacking = await mkdtemp(join(cache, "unpacking-"));
    try {
      await unpack(unpacking, folder);
      await rename(unpacking, folder);
    } catch (error) {
      await rm(unpacking, { recursive: true, force: true });
      if (!existsSync(folder)) throw error; // else another process was faster
    }
  }
  const executablePath = join(folder, "chromium");
  return { executablePath, env: { ...lacking(folder, executablePath) } };
}

async function unpack(into: string, folder: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium");
  // The package unpacks into the folder for temporary files, whatever that is when it is asked.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = into;
  const unpacking = ["chromium.br", "fonts.tar.br", "al2023.tar.br"].map((name) =>
    inflate(join(PACKAGE, "bin", name)),
  );
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(unpacking);
  await writeFile(
    join(into, "fonts.conf"),
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
  );
}

/**
 * What the machine lacks and the package carries: NSS and NSPR on a bare Debian. Its font is taken on every machine, or what
 * fits on a page would depend on which fonts somebody installed.
 */
function lacking(folder: string, executablePath: string): Record<string, string> {
  const env: Record<string, string> = { FONTCONFIG_FILE: join(folder, "fonts.conf") };
  if (spawnSync(executablePath, ["--version"]).status !== 0) {
    const paths = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH];
    env.LD_LIBRARY_PATH = paths.filter((path) => path !== undefined).join(delimiter);
  }
  return env;
}
