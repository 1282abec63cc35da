/*
 * The same paragraph from others that serve files or JSON: nginx, Fastify and json-server with it in memory or on the disk.
 * Requests per second and the CPU time of the server's processes a request, in turn in one run, five rounds, medians.
 *
 * Reported, not aimed at: workerd's own floor, a Worker that does nothing, is 50 to 60 µs. nginx is measured where Debian's
 * is here.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { root } from "../scripts/root.ts";
import { installed } from "./installed.ts";
import { answering, cpuOf } from "./processes.ts";
import { median, table } from "./table.ts";
import { writeHello, writeOurs } from "./workerd.ts";

const ROUNDS = Number(process.argv[2] ?? 5);
const PATH = "/v1/s-32-1/paragraphs/16";
const NGINX = "/usr/sbin/nginx";

const folder = await mkdtemp(join(tmpdir(), "bench-servers-"));
const others = await installed("fastify@5.12.8", "json-server@0.17.4");

interface Server {
  name: string;
  port: number;
  path: string;
  child: ChildProcess;
}

const servers: Server[] = [];
let port = 8_811;

async function start(name: string, command: string[], at: number, path = PATH): Promise<void> {
  const [file = "", ...options] = command;
  const child = spawn(file, options, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  servers.push({ name, port: at, path, child });
  await answering(`http://127.0.0.1:${at}${path}`);
}

/** The CPU time of a process and of those that it began, in ms. */
async function cpuWithChildren(pid: number): Promise<number> {
  const task = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
  const all = [pid, ...task.split(" ").filter(Boolean).map(Number)];
  return (await Promise.all(all.map(cpuOf))).reduce((sum, ms) => sum + ms, 0);
}

async function startAll(): Promise<void> {
  const workerd = `${root}/node_modules/.bin/workerd`;
  const [ours, hello, fastify, json, nginx] = Array.from({ length: 5 }, () => port++) as [
    number,
    number,
    number,
    number,
    number,
  ];
  await writeOurs(folder, ours, "the release");
  await start("ours, raw workerd", [workerd, "serve", "ours.capnp"], ours);
  const body = await (await fetch(`http://127.0.0.1:${ours}${PATH}`)).text();
  await writeHello(folder, hello, body);
  await start("a Worker that does nothing", [workerd, "serve", "hello.capnp"], hello);

  await writeFile(
    join(folder, "fastify.cjs"),
    `const paragraph = ${body};
     const app = require(${JSON.stringify(join(others.folder, "node_modules/fastify"))})();
     app.get(${JSON.stringify(PATH)}, async () => paragraph);
     app.listen({ port: ${fastify} });`,
  );
  await start("Fastify, JSON in memory", [process.execPath, "fastify.cjs"], fastify);

  await writeFile(
    join(folder, "db.json"),
    JSON.stringify({ paragraphs: [{ ...JSON.parse(body), id: "16" }] }),
  );
  const bin = join(others.folder, "node_modules/json-server/lib/cli/bin.js");
  await start(
    "json-server",
    [process.execPath, bin, "--quiet", "--port", String(json), "db.json"],
    json,
    "/paragraphs/16",
  );

  const isHere = await access(NGINX).then(
    () => true,
    () => false,
  );
  if (!isHere) return;
  await mkdir(join(folder, `html${PATH.replace(/\/[^/]+$/, "")}`), { recursive: true });
  await writeFile(join(folder, `html${PATH}`), body);
  await writeFile(
    join(folder, "nginx.conf"),
    `user root; daemon off; worker_processes 2; pid ${folder}/nginx.pid; error_log /dev/null;
     events {} http { access_log off; default_type application/json; root ${folder}/html; sendfile on; open_file_cache max=100;
     client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3; uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
     server { listen 127.0.0.1:${nginx}; } }`,
  );
  await start("nginx, a file", [NGINX, "-c", `${folder}/nginx.conf`], nginx);
}

try {
  await startAll();
  const took = new Map<string, { perSecond: number; cpu: number }[]>();
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, port: at, path, child } of servers) {
      const before = await cpuWithChildren(child.pid ?? 0);
      const result = await autocannon({ url: `http://127.0.0.1:${at}${path}`, connections: 32, duration: 4 });
      if (result.non2xx + result.errors > 0) throw new Error(`${name} fails`);
      const cpu = (((await cpuWithChildren(child.pid ?? 0)) - before) * 1_000) / result.requests.total;
      const one = { perSecond: result.requests.total / result.duration, cpu };
      took.set(name, [...(took.get(name) ?? []), one]);
    }
  const rows = [...took].map(([name, rounds]) => [
    name,
    median(rounds.map(({ perSecond }) => perSecond)).toFixed(0),
    median(rounds.map(({ cpu }) => cpu)).toFixed(0),
  ]);
  console.log(table([["GET paragraph 16", "requests a second", "µs CPU a request"], ...rows]));
} finally {
  for (const { child } of servers) child.kill();
  await others.remove();
  await rm(folder, { recursive: true, force: true });
}
