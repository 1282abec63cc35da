import { readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readBuilt } from "../scripts/build-worker.ts";
import { dist } from "../scripts/root.ts";
import { publish } from "../src/release/publish.ts";
import { memoryStore } from "../tests/release/memory-store.ts";

/** A namespace as workerd asks for it: GET /KEY. It serves what it was written with: a name of a module for each key. */
const holding = (keys: readonly string[]) => `
${keys.map((_, at) => `import value${at} from "./value${at}.bin";`).join("\n")}
const values = { ${keys.map((key, at) => `${JSON.stringify(key)}: value${at}`).join(", ")} };
export default {
  fetch(request) {
    const value = values[decodeURIComponent(new URL(request.url).pathname.slice(1))];
    return value === undefined ? new Response(null, { status: 404 }) : new Response(value);
  },
};`;

/** One that holds nothing: the Worker answers from the release that it carries. */
const NOTHING = "export default { fetch: () => new Response(null, { status: 404 }) };";

const hello = (body: string, headers: Record<string, string>) => `
const body = ${JSON.stringify(body)};
const headers = new Headers(${JSON.stringify(headers)});
export default { fetch: () => new Response(body, { headers }) };`;

const config = (
  modules: string,
  more: string,
  port: number,
  services = "",
  flags: readonly string[] = [],
) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .main)${services} ],
  v8Flags = [${flags.map((flag) => `"${flag}"`).join(", ")}],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ],
);
const main :Workerd.Worker = (modules = [${modules}], compatibilityDate = "2026-07-01"${more});`;

const moduleOf = (name: string) =>
  `(name = "${name}", ${name.endsWith(".js") ? "esModule" : name.endsWith(".bin") ? "data" : "text"} = embed "${name}")`;

/** The Worker's modules; the first is the Worker. */
const modulesOfOurs = async () =>
  (await readdir(`${dist}/worker`))
    .filter((name) => /\.(?:js|txt|bin)$/.test(name))
    .sort((one) => (one === "index.js" ? -1 : 1));

/** Writes the values of a namespace to which the built release was published, a file each, and tells their keys. */
async function writeRelease(folder: string): Promise<string[]> {
  const store = memoryStore();
  await publish(store, (await readBuilt(`${dist}/worker`)).snapshot);
  const values = [...store.values];
  await Promise.all(values.map(([, value], at) => writeFile(join(folder, `value${at}.bin`), value)));
  return values.map(([key]) => key);
}

/** What a namespace holds: where that is an address, whatever is answered there to GET /KEY. */
export type Held = "the release" | "nothing" | { address: string };

/** What the Worker is bound to, and the services behind that; `kv` says what its namespace holds. */
async function bindings(folder: string, kv: Held): Promise<[bound: string, services: string]> {
  const held = kv === "the release" ? await writeRelease(folder) : [];
  await writeFile(join(folder, "kv.js"), held.length === 0 ? NOTHING : holding(held));
  const modules = ["kv.js", ...held.map((_, at) => `value${at}.bin`)].map(moduleOf);
  const worker = `worker = (modules = [${modules.join(", ")}], compatibilityDate = "2026-07-01")`;
  const namespace = typeof kv === "string" ? worker : `external = (address = "${kv.address}", http = ())`;
  return [
    `, compatibilityFlags = ["new_module_registry"], bindings = [
      (name = "CORPUS", kvNamespace = "kv"), (name = "ASSETS", service = "assets"),
      (name = "PUBLIC_ORIGIN", text = ""), (name = "POINTER_SECONDS", text = "60") ]`,
    `, (name = "kv", ${namespace}),
     (name = "assets", disk = (path = "${dist}/assets"))`,
  ];
}

/**
 * Writes what raw `workerd serve` needs for the built Worker: `ours.capnp`.
 *
 * @param port where it is to listen; 0 for any that is free
 * @param kv what its namespace holds
 * @param flags of V8's
 */
export async function writeOurs(
  folder: string,
  port: number,
  kv: Held,
  flags: readonly string[] = [],
): Promise<void> {
  const modules = await modulesOfOurs();
  for (const name of modules) await symlink(`${dist}/worker/${name}`, join(folder, name));
  const [bound, services] = await bindings(folder, kv);
  await writeFile(
    join(folder, "ours.capnp"),
    config(modules.map(moduleOf).join(", "), bound, port, services, flags),
  );
}

/**
 * Writes the same for a Worker that answers some JSON and does nothing else: `hello.capnp`, or that of another name.
 *
 * @param isBound whether it has ours' bindings too, an empty namespace among them
 * @param headers what it sends; only a type unless told
 */
export async function writeHello(
  folder: string,
  port: number,
  body: string,
  {
    isBound = false,
    name = "hello",
    headers = { "Content-Type": "application/json" },
  }: { isBound?: boolean; name?: string; headers?: Record<string, string> } = {},
): Promise<void> {
  await writeFile(join(folder, `${name}.js`), hello(body, headers));
  const [bound, services] = isBound ? await bindings(folder, "nothing") : ["", ""];
  await writeFile(join(folder, `${name}.capnp`), config(moduleOf(`${name}.js`), bound, port, services));
}
