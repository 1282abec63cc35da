import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = "/usr/share/wordpress";
const HERE = dirname(fileURLToPath(import.meta.url));

/** Who writes: of these WordPress lets the first two put any HTML into a post, and has the last one's posts published. */
export type Role = "administrator" | "editor" | "author" | "contributor";

/** What the editor gets when it asks for the embedding of an address. */
export interface Embedding {
  status: number;
  type: string | undefined;
  html: string | undefined;
}

/** A WordPress that runs, from Debian's package, with a database of its own in a temporary folder. */
export interface WordPress {
  origin: string;
  version: string;
  /** Saves a post as a role, has it published by who may, and says where it is. */
  publish(role: Role, content: string): Promise<string>;
  /** What the block editor asks for when a role pastes an address. */
  embedding(role: Role, url: string): Promise<Embedding>;
  stop(): Promise<void>;
}

/**
 * Starts WordPress.
 *
 * @param origin the one origin on this machine that it may ask
 */
export async function startWordPress(origin: string): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), "wordpress-"));
  const running: ChildProcess[] = [];
  const stop = async () => {
    for (const child of running.reverse()) {
      const ended = child.exitCode === null ? once(child, "exit") : undefined;
      child.kill();
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const socket = await startDatabase(folder, running);
    const site = join(folder, "site");
    await copySite(site, socket);
    const host = `localhost:${await freePort()}`;
    const env = { ...process.env, ORIGIN: origin, ORIGIN_PORT: new URL(origin).port };
    const printed = execFileSync("php", [join(HERE, "install.php"), site, host], { env, encoding: "utf8" });
    const passwords = JSON.parse(printed) as Record<Role | "version", string>;
    running.push(spawn("php", ["-S", host, "-t", site], { env, stdio: "ignore" }));
    await until(async () => (await fetch(`http://${host}/readme.html`)).ok);
    return { ...asked(`http://${host}`, passwords), version: passwords.version, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A database without a network and without safety: nobody misses what it loses. */
async function startDatabase(folder: string, running: ChildProcess[]): Promise<string> {
  const [data, socket] = [join(folder, "database"), join(folder, "socket")];
  const user = process.getuid?.() === 0 ? ["--user=root"] : [];
  const install = [
    `--datadir=${data}`,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
    ...user,
  ];
  execFileSync("mariadb-install-db", ["--no-defaults", ...install], { stdio: "ignore" });
  const given = [`--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, "pid")}`];
  const fast = ["--skip-networking", "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=32M"];
  running.push(
    spawn("/usr/sbin/mariadbd", ["--no-defaults", ...given, ...fast, ...user], { stdio: "ignore" }),
  );
  const create = [
    "--no-defaults",
    `--socket=${socket}`,
    "--user=root",
    "--execute=CREATE DATABASE wordpress",
  ];
  await until(async () => spawnSync("mariadb", create).status === 0);
  return socket;
}

/** Copies the package: its own wp-config.php reads `/etc`, which is not ours to write to. */
async function copySite(site: string, socket: string): Promise<void> {
  await cp(PACKAGE, site, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => !/\/wp-(?:content|config\.php)$/.test(from),
  });
  const content = join(site, "wp-content");
  for (const name of ["plugins", "mu-plugins", "uploads"])
    await mkdir(join(content, name), { recursive: true });
  await symlink(`${PACKAGE}/wp-content/themes`, join(content, "themes"));
  await cp(join(HERE, "must-use.php"), join(content, "mu-plugins/tests.php"));
  const constants: Record<string, string | boolean> = {
    DB_NAME: "wordpress",
    DB_USER: "root",
    DB_PASSWORD: "",
    DB_HOST: `localhost:${socket}`,
    // Application passwords are for TLS, or for a site of one's own.
    WP_ENVIRONMENT_TYPE: "local",
    WP_HTTP_BLOCK_EXTERNAL: true,
    WP_ACCESSIBLE_HOSTS: "127.0.0.1,localhost",
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${JSON.stringify(value)});`,
  );
  const rest =
    "$table_prefix = 'wp_';\ndefined('ABSPATH') || define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n";
  await writeFile(join(site, "wp-config.php"), `<?php\n${lines.join("\n")}\n${rest}`);
}

function asked(
  origin: string,
  passwords: Record<Role, string>,
): Pick<WordPress, "origin" | "publish" | "embedding"> {
  const send = async (role: Role, route: string, query: Record<string, string>, body?: object) => {
    const address = `${origin}/?${new URLSearchParams({ rest_route: route, ...query })}`;
    const Authorization = `Basic ${Buffer.from(`${role}:${passwords[role]}`).toString("base64")}`;
    const headers = { Authorization, "Content-Type": "application/json" };
    const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const answer = await fetch(address, { headers, ...sent });
    return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
  };
  return {
    origin,
    async publish(role, content) {
      const status = role === "contributor" ? "pending" : "publish";
      const { json } = await send(role, "/wp/v2/posts", {}, { title: `By the ${role}`, content, status });
      if (typeof json.id !== "number") throw new Error(`WordPress took no post: ${JSON.stringify(json)}`);
      if (role === "contributor") await send("editor", `/wp/v2/posts/${json.id}`, {}, { status: "publish" });
      return `${origin}/?p=${json.id}`;
    },
    async embedding(role, url) {
      const { status, json } = await send(role, "/oembed/1.0/proxy", { url });
      return { status, type: json.type as string | undefined, html: json.html as string | undefined };
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Asks again until it is so, for half a minute at most. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await isSo().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("what a test needs did not start within half a minute");
}

/** A script of WordPress's own, for a page that is to behave as WordPress does. */
export function scriptOf(name: string): Promise<string> {
  return readFile(`${PACKAGE}/wp-includes/js/${name}.js`, "utf8");
}
