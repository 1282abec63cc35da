import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { compileCorpus } from "../corpus/compile.ts";
import { libraryPath } from "../corpus/library/library-folder.ts";
import type { ReleaseLogEntry } from "../model/release.ts";
import { logUpTo } from "../model/release-parts.ts";
import { compareReleases } from "./comparing/compare-releases.ts";
import { LOSSES, type LossKind } from "./comparing/losses.ts";
import { openStored } from "./comparing/open-stored.ts";
import { keepOnly, openFolderStore } from "./folder-store.ts";
import type { KeyValueStore } from "./key-value-store.ts";
import { planPruning, prune } from "./prune.ts";
import { publishCorpus, publishFrom } from "./publish.ts";
import { ReleaseError } from "./release-error.ts";
import { ROLLED_BACK, readLog, releasesBefore } from "./release-log.ts";
import { sayComparison, sayPlan, sayRelease } from "./say.ts";
import { current, pointer, pointTo, releases } from "./turn-readers.ts";
import { bundlesNamed, manifestOf, problemsIn, verify } from "./verify.ts";

/** Where a release is built, if nothing else is said. */
const FOLDER = "release";

/** So long what is gone back to is read back first: who goes back is in a hurry. It was read back when it was published. */
const PATIENCE_MS = 1_500;

/** What is done when readers were turned to a release: it says what it did. */
export type Afterwards = (store: KeyValueStore, isRemote: boolean) => Promise<string>;

/** A store that is open, and may have to be closed. */
type Opened = KeyValueStore & { close?(): Promise<void> };

/** What a command is asked for with. */
export interface Options {
  root: string;
  open(): Promise<Opened>;
  /** A folder, or the id of a release or how it begins. */
  operand: string | undefined;
  allow: readonly LossKind[];
  all: boolean;
  isRemote: boolean;
  yes: boolean;
  afterwards: Afterwards | undefined;
}

/** Publishes what is in data/ and library/, or in a folder. */
export async function publishRelease({ operand, root, allow, all, isRemote, open, afterwards }: Options) {
  // The data is compiled first: a mistake in it is told before any store is opened.
  const corpus = operand === undefined ? await compileAll(root) : null;
  const built = operand === undefined ? null : await openFolderStore(resolve(operand));
  await withStore(open, async (store) => {
    const options = { anew: all, allow };
    const published =
      corpus !== null
        ? await publishCorpus(store, corpus, options)
        : built !== null && (await publishFrom(built, store, options));
    if (!published) return;
    const { id, writes, bytes } = published;
    const what = writes === 0 ? "nothing has changed" : `${writes} values, ${Math.ceil(bytes / 1_000)} KB`;
    console.log(`published release ${id}${isRemote ? "" : " to local KV"} (${what})`);
    await andThen(store, isRemote, afterwards);
  });
}

/** Makes a release into a folder, and says what it changes. */
export async function build({ operand = FOLDER, root, open }: Options): Promise<void> {
  const folder = resolve(operand);
  const built = await openFolderStore(folder);
  const { id } = await publishCorpus(built, await compileAll(root), { allow: LOSSES });
  await keepOnly(built, id, await bundlesNamed(built, id));
  await withStore(open, async (store) => {
    const before = await current(store);
    const said =
      before === null
        ? ["nothing was published before"]
        : before === id
          ? ["it is what readers get"]
          : sayComparison(
              before,
              await compareReleases(await openStored(store, before), await openStored(built, id)),
            );
    await writeFile(join(folder, "changes.txt"), `${said.join("\n")}\n`);
    console.log(`built release ${id} into ${operand}/`);
    const shown = said.slice(0, 40);
    console.log(shown.join("\n"));
    if (shown.length < said.length)
      console.log(`  … and ${said.length - shown.length} lines more in ${operand}/changes.txt`);
  });
}

/** Lists the releases in the store, what readers were turned to last first. */
export async function list({ open }: Options): Promise<void> {
  await withStore(open, async (store) => {
    const pointed = await current(store);
    const log = logUpTo(await readLog(store), pointed);
    const last = new Map<string, ReleaseLogEntry>();
    for (const entry of log) if (!last.has(entry.id)) last.set(entry.id, entry);
    const known = await releases(store);
    const unlogged = known.filter((id) => !last.has(id));
    const lines: string[] = [];
    for (const id of [...last.keys()].filter((one) => known.includes(one)).concat(unlogged)) {
      const manifest = await manifestOf(store, id);
      const documents = typeof manifest === "string" ? undefined : manifest.documents;
      lines.push(sayRelease(id, id === pointed, documents, last.get(id)));
    }
    if (lines.length > 0) console.log(lines.join("\n"));
  });
}

/** Checks a release against its id. */
export async function verifyRelease({ open, operand, all }: Options): Promise<void> {
  await withStore(open, async (store) => {
    const points = await pointer(store);
    const pointed = points?.release ?? null;
    const subject = operand === undefined ? pointed : await releaseCalled(store, operand);
    if (subject === null) throw new ReleaseError("nothing was published yet; `npm run release` does it");
    const before = subject === pointed ? points?.before : pointed;
    const sound = all || before == null ? new Set<string>() : await bundlesNamed(store, before);
    const problems = await verify(store, subject, sound);
    if (problems.length > 0)
      throw new ReleaseError(`release ${subject} is not whole: ${problems.join("; ")}`);
    console.log(`release ${subject} is whole`);
  });
}

/** Turns readers back to an earlier release. */
export async function rollBack({ open, operand, isRemote, afterwards }: Options): Promise<void> {
  await withStore(open, async (store) => {
    const id = operand === undefined ? await releaseBefore(store) : await releaseCalled(store, operand);
    const { left } = await pointTo(store, id, { note: ROLLED_BACK, patienceMs: PATIENCE_MS });
    console.log(`readers get release ${id}`);
    const { problems } = await problemsIn(store, left);
    if (problems.length > 0)
      throw new ReleaseError(`it is not whole, go back to another: ${problems.join("; ")}`);
    await andThen(store, isRemote, afterwards);
  });
}

/** Says what nobody needs, and takes it away where that is asked for. */
export async function pruneStore({ open, yes }: Options): Promise<void> {
  await withStore(open, async (store) => {
    const plan = await planPruning(store);
    if (yes) await prune(store, plan);
    console.log(sayPlan(plan, yes).join("\n"));
  });
}

function compileAll(root: string) {
  return compileCorpus(join(root, "data"), { library: libraryPath(root) });
}

async function withStore(open: Options["open"], work: (store: Opened) => Promise<void>): Promise<void> {
  const store = await open();
  try {
    await work(store);
  } finally {
    await store.close?.();
  }
}

async function andThen(
  store: KeyValueStore,
  isRemote: boolean,
  afterwards: Afterwards | undefined,
): Promise<void> {
  if (afterwards === undefined) return;
  try {
    console.log(await afterwards(store, isRemote));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new ReleaseError(
      `readers get this release, but what follows failed (\`npm run index\` tries it again): ${cause}`,
    );
  }
}

/** The release whose id begins so. */
async function releaseCalled(store: KeyValueStore, begin: string): Promise<string> {
  const [only, other] = (await releases(store)).filter((candidate) => candidate.startsWith(begin));
  if (only === undefined || other !== undefined)
    throw new ReleaseError(
      `${only === undefined ? "no release" : "more than one release"} begins with ${begin}`,
    );
  return only;
}

/** The release that readers got before. */
async function releaseBefore(store: KeyValueStore): Promise<string> {
  const points = await pointer(store);
  const known = new Set(await releases(store));
  const way = points === null ? [] : releasesBefore(logUpTo(await readLog(store), points.release), points);
  const before = way.find((id) => known.has(id));
  if (before === undefined)
    throw new ReleaseError(
      "there is no release before the one that readers get; `list` shows all there are, and `rollback ID` takes any of them",
    );
  return before;
}
