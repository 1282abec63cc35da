import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DataError, DataErrors } from "../corpus/data-error.ts";
import {
  type Afterwards,
  build,
  list,
  type Options,
  pruneStore,
  publishRelease,
  rollBack,
  verifyRelease,
} from "./commands.ts";
import { LOSSES, type LossKind } from "./comparing/losses.ts";
import { corpusNamespace, openLocalStore } from "./local-store.ts";
import { ReleaseError } from "./release-error.ts";
import { openRemoteStore, remoteNamespace } from "./remote-store.ts";

const USAGE = `usage: npm run release [-- COMMAND] [--remote]

  publish [FOLDER]  make a release of data/ and library/, or take the one in FOLDER, and make it what readers get (the
                    default); it is read back before. Refused where readers would lose what somebody may have embedded
  build [FOLDER]    make it into a folder (default: release/) and say what it changes; readers keep what they have
  list              the releases in the store, the last first; * marks the one that readers get
  verify [ID]       check a release against its id (default: the one that readers get): what it does not have in
                    common with the one before, or, of another, with the one that readers get
  rollback [ID]     make an earlier release what readers get (default: the one before)
  prune             say what no one needs: releases beyond the last ten that readers last got more than a year ago, and
                    what publishings left that came to no good end. --yes deletes it

  --allow=KINDS  publish a release all the same that has lost-paragraphs, changed-words or renamed-ids compared with the
                 one that readers get (several with commas), or all
  --all          verify every byte of it; publish all of it anew, where something was found damaged
  --remote       the Workers KV of your Cloudflare account, and the D1 with the index of all documents, by its REST
                 API; else the local ones. It needs
                 CLOUDFLARE_API_TOKEN   a token with the permissions "Workers KV Storage: Edit" and "D1: Edit"
                                        (https://dash.cloudflare.com/profile/api-tokens)
                 CLOUDFLARE_ACCOUNT_ID  \`npx wrangler whoami\` prints it
                 and the ids of namespace and database in wrangler.toml`;

const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/\/$/, "");

/** A command line that cannot be understood; exit code 2. */
class UsageError extends Error {}

type Command = (options: Options) => Promise<void>;

/** What each command does, and whether it takes something besides. */
const COMMANDS: Readonly<Record<string, { run: Command; takes?: "a folder" | "an id" }>> = {
  publish: { run: publishRelease, takes: "a folder" },
  build: { run: build, takes: "a folder" },
  list: { run: list },
  verify: { run: verifyRelease, takes: "an id" },
  rollback: { run: rollBack, takes: "an id" },
  "roll-back": { run: rollBack, takes: "an id" },
  prune: { run: pruneStore },
};

async function main(words: string[], afterwards?: Afterwards): Promise<void> {
  const { values, positionals } = parse(words);
  if (values.help) return console.log(USAGE);
  const [name = "publish", operand, ...rest] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new UsageError(`unknown command "${name}"`);
  if (rest.length > 0 || (operand !== undefined && command.takes === undefined))
    throw new UsageError(`unexpected "${rest[0] ?? operand}"`);
  const allow = kindsAllowed(values.allow ?? []);
  if (values.yes && values["dry-run"]) throw new UsageError("either --yes or --dry-run");
  // A store is opened when all else is known to be right.
  const open = async () => {
    const namespace = await corpusNamespace(root);
    return values.remote ? openRemoteStore(remoteNamespace(namespace)) : openLocalStore(root, namespace);
  };
  await command.run({
    root,
    open,
    operand,
    allow,
    afterwards,
    all: values.all === true,
    isRemote: values.remote === true,
    yes: values.yes === true,
  });
}

function kindsAllowed(said: readonly string[]): LossKind[] {
  const kinds = said.flatMap((one) => one.split(",")).map((one) => one.trim());
  if (kinds.includes("all")) return [...LOSSES];
  return kinds.map((kind) => {
    const known = LOSSES.find((one) => one === kind);
    if (known === undefined) throw new UsageError(`--allow takes ${LOSSES.join(", ")} or all, not "${kind}"`);
    return known;
  });
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        all: { type: "boolean" },
        allow: { type: "string", multiple: true },
        "dry-run": { type: "boolean" },
        remote: { type: "boolean" },
        yes: { type: "boolean", short: "y" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Runs the command line: says what it did, or what is wrong. */
export async function run(words: string[], afterwards?: Afterwards): Promise<void> {
  try {
    await main(words, afterwards);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`release: ${error.message}\n\n${USAGE}`);
      process.exitCode = 2;
      return;
    }
    const known = error instanceof DataError || error instanceof DataErrors || error instanceof ReleaseError;
    console.error(known ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.main) await run(process.argv.slice(2));
