import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { corpusNamespace } from "../src/release/local-store.ts";
import { ReleaseError } from "../src/release/release-error.ts";
import { openRemoteStore, remoteNamespace } from "../src/release/remote-store.ts";
import { dist, root } from "./root.ts";
import { keepChunks, lastChunks, rememberChunks } from "./widgets/keep-chunks.ts";

const USAGE = `usage: npm run deploy [-- --allow=KINDS]

  Builds, puts the widgets' files of the last deployments beside those of today, writes the release to Workers KV, makes the
  index of its documents and deploys the Worker, in this order: a Worker that is deployed finds its release already there.

  --allow=KINDS  as \`npm run release -- --help\` has it: what the release may take away from readers`;

async function deploy(): Promise<void> {
  const { values } = parseArgs({
    options: { allow: { type: "string", multiple: true }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return console.log(USAGE);
  const store = openRemoteStore(remoteNamespace(await corpusNamespace(root)));
  const last = await lastChunks(store);
  run("scripts/build.ts");
  const chunks = await keepChunks(`${dist}/assets/widgets`, last, new Date());
  run(
    "scripts/release.ts",
    "publish",
    "--remote",
    ...(values.allow ?? []).map((kinds) => `--allow=${kinds}`),
  );
  // Before the Worker is deployed: a chunk that is remembered and never served harms nobody.
  await rememberChunks(store, chunks);
  run("node_modules/wrangler/bin/wrangler.js", "deploy");
}

/** @throws {ReleaseError} where it comes to no good end, of which it has told itself */
function run(...words: string[]): void {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" });
  if (status !== 0)
    throw new ReleaseError(`deploy: stopped at ${words.join(" ")}; nothing after it was done`);
}

deploy().catch((error: unknown) => {
  const isMistaken = error instanceof TypeError && "code" in error;
  console.error(
    isMistaken
      ? `deploy: ${error.message}\n\n${USAGE}`
      : error instanceof ReleaseError
        ? error.message
        : error,
  );
  process.exitCode = isMistaken ? 2 : 1;
});
