import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compileCorpus } from "../corpus/compile.ts";
import { DataError, DataErrors } from "../corpus/data-error.ts";
import { libraryPath } from "../corpus/library/library-folder.ts";
import type { KeyValueStore } from "./key-value-store.ts";
import { corpusNamespace, openLocalStore } from "./local-store.ts";
import { pointer, pointTo, publishCorpus, releases } from "./publish.ts";
import { ReleaseError } from "./release-error.ts";
import { openRemoteStore, remoteNamespace } from "./remote-store.ts";
import { bundlesNamed, verify } from "./verify.ts";

const USAGE = `usage: npm run release [-- COMMAND] [--remote]

  publish        compile data/ and library/ and make them what readers get (the default)
  list           the releases in the store; * marks the one that readers get
  verify [ID]    check a release against its id (default: the one that readers get): what it does not have in
                 common with the one before, or, of another, with the one that readers get
  roll-back ID   make an earlier release what readers get

  --all          verify every byte of it; publish all of it anew, where something was found damaged
  --remote       the Workers KV of your Cloudflare account, by its REST API; else the local one. It needs
                 CLOUDFLARE_API_TOKEN   a token with the permission "Workers KV Storage: Edit"
                                        (https://dash.cloudflare.com/profile/api-tokens)
                 CLOUDFLARE_ACCOUNT_ID  \`npx wrangler whoami\` prints it
                 and the namespace's id in wrangler.toml`;

const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/\/$/, "");

/** A command line that cannot be understood; exit code 2. */
class UsageError extends Error {}

async function main(words: string[]): Promise<void> {
  const { values, positionals } = parse(words);
  if (values.help) return console.log(USAGE);
  const [command = "publish", id, ...rest] = positionals;
  const takesId = command === "verify" || command === "roll-back";
  if (rest.length > 0 || (id !== undefined && !takesId))
    throw new UsageError(`unexpected "${rest[0] ?? id}"`);
  // The data is compiled first: a mistake in it is told before any store is opened.
  const corpus =
    command === "publish" ? await compileCorpus(`${root}/data`, { library: libraryPath(root) }) : null;
  const namespace = await corpusNamespace(root);
  const store = values.remote
    ? openRemoteStore(remoteNamespace(namespace))
    : await openLocalStore(root, namespace);
  try {
    if (corpus !== null) {
      const { id, writes, bytes } = await publishCorpus(store, corpus, values.all);
      const what = writes === 0 ? "nothing has changed" : `${writes} values, ${Math.ceil(bytes / 1_000)} KB`;
      console.log(`published release ${id}${values.remote ? "" : " to local KV"} (${what})`);
    } else await maintain(store, command, id, values.all === true);
  } finally {
    if ("close" in store && typeof store.close === "function") await store.close();
  }
}

async function maintain(
  store: KeyValueStore,
  command: string,
  id: string | undefined,
  all: boolean,
): Promise<void> {
  const points = await pointer(store);
  const pointed = points?.release ?? null;
  if (command === "list") {
    for (const known of await releases(store)) console.log(`${known === pointed ? "*" : " "} ${known}`);
  } else if (command === "verify") {
    const subject = id ?? pointed;
    if (subject === null) throw new ReleaseError("nothing was published yet; `npm run release` does it");
    const before = subject === pointed ? points?.before : pointed;
    const sound = all || before == null ? new Set<string>() : await bundlesNamed(store, before);
    const problems = await verify(store, subject, sound);
    if (problems.length > 0)
      throw new ReleaseError(`release ${subject} is not whole: ${problems.join("; ")}`);
    console.log(`release ${subject} is whole`);
  } else if (command === "roll-back") {
    if (id === undefined) throw new UsageError("roll-back needs the id of a release; `list` shows them");
    const known = (await releases(store)).filter((candidate) => candidate.startsWith(id));
    const [only] = known;
    if (only === undefined || known.length > 1) {
      throw new ReleaseError(
        `${known.length === 0 ? "no release" : "more than one release"} begins with ${id}`,
      );
    }
    await pointTo(store, only);
    console.log(`readers get release ${only}`);
  } else throw new UsageError(`unknown command "${command}"`);
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        all: { type: "boolean" },
        remote: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) {
    console.error(`release: ${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const known = error instanceof DataError || error instanceof DataErrors || error instanceof ReleaseError;
  console.error(known ? error.message : error);
  process.exitCode = 1;
});
