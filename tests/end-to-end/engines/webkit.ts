import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, Button, Capabilities, Key, Origin, type WebDriver } from "selenium-webdriver";
import type { Driver, InPage } from "./driver.ts";

/** What WebKit is run with: Debian's `webkit2gtk-driver`, which brings the browser, and `xvfb`, a screen in memory. */
const DRIVER = "/usr/bin/WebKitWebDriver";
const SCREEN = "/usr/bin/Xvfb";
const BROWSERS = ["4.1", "4.0"].map((api) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${api}/MiniBrowser`);

/** Whether this machine has WebKit and what drives it. */
export function hasWebKit(): boolean {
  return existsSync(DRIVER) && existsSync(SCREEN) && BROWSERS.some(existsSync);
}

/** Its toolbar would keep the window from being as narrow as a phone. */
const NARROW_TOOLBAR =
  "* { border-width: 0; font-size: 1px; margin: 0; min-height: 0; min-width: 0; padding: 0; }";

/** Starts WebKitGTK by WebDriver, on a screen of its own. */
export async function startWebKit(): Promise<Driver> {
  const binary = BROWSERS.find(existsSync);
  if (binary === undefined || !hasWebKit())
    throw new Error("there is no WebKit, or nothing to drive it: `npm run engines` installs both");
  const folder = await mkdtemp(join(tmpdir(), "common-commitment-webkit-"));
  const styles = join(folder, "gtk-3.0");
  await mkdir(styles);
  await writeFile(join(styles, "gtk.css"), NARROW_TOOLBAR);
  const screen = spawn(SCREEN, ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const processes: ChildProcess[] = [screen];
  const killAll = () => {
    for (const each of processes.reverse()) each.kill();
  };
  process.once("exit", killAll); // nobody may have had the time to quit
  const stop = async () => {
    killAll();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const display = `:${await firstLine(screen)}`;
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: folder, GDK_BACKEND: "x11" };
    processes.push(spawn(DRIVER, [`--port=${port}`], { env, stdio: "ignore" }));
    await listening(port);
    const capabilities = new Capabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary, args: ["--automation"] },
    });
    const server = `http://127.0.0.1:${port}`;
    const driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
    return new WebKitDriver(driver, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

class WebKitDriver implements Driver {
  readonly #driver: WebDriver;
  readonly #stop: () => Promise<void>;

  constructor(driver: WebDriver, stop: () => Promise<void>) {
    this.#driver = driver;
    this.#stop = stop;
  }

  /** The window is set, and then again by what its own bars took. */
  async resize(width: number, height: number): Promise<void> {
    const window = this.#driver.manage().window();
    let [wide, high] = [width, height];
    for (let tries = 0; tries < 3; tries++) {
      await window.setRect({ width: wide, height: high });
      const inner = await this.run(() => [innerWidth, innerHeight] as const);
      if (inner[0] === width && inner[1] === height) return;
      wide += width - inner[0];
      high += height - inner[1];
    }
  }

  async open(address: string): Promise<void> {
    await this.#driver.get(address);
  }

  run<Given extends readonly unknown[], T>(ask: InPage<Given, T>, ...given: Given): Promise<Awaited<T>> {
    return this.#driver.executeScript(`return (${ask})(...arguments)`, ...given);
  }

  async point(x: number, y: number): Promise<void> {
    const place = { x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 };
    await this.#driver.actions({ async: true }).move(place).perform();
  }

  async click(): Promise<void> {
    await this.#driver.actions({ async: true }).press(Button.LEFT).release(Button.LEFT).perform();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      const named: unknown = Reflect.get(Key, key.replace("Arrow", "").toUpperCase());
      await this.#driver
        .actions({ async: true })
        .sendKeys(/^[A-Z][a-z]+/.test(key) && typeof named === "string" ? named : key)
        .perform();
    }
  }

  async picture(): Promise<Buffer> {
    return Buffer.from(await this.#driver.takeScreenshot(), "base64");
  }

  async quit(): Promise<void> {
    try {
      await this.#driver.quit();
    } finally {
      await this.#stop();
    }
  }
}

/** What a process writes to its fourth file, up to the line's end: the number of the screen that it made. */
function firstLine(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    process.once("error", reject);
    process.once("exit", () => reject(new Error(`${process.spawnfile} ended before it was ready`)));
    process.stdio[3]?.once("data", (words) => resolve(String(words).trim()));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Waits until something answers at a port. */
async function listening(port: number): Promise<void> {
  const until = Date.now() + 10_000;
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
