import { readFile } from "node:fs/promises";
import type { Release } from "../../src/model/release.ts";
import { bundleKey } from "../../src/model/release-parts.ts";
import { packBundle } from "../../src/release/bundle-parts.ts";
import { composeBundles } from "../../src/release/compose.ts";
import { corpusNamespace, type LocalNamespace, storeIn } from "../../src/release/local-store.ts";
import { publish } from "../../src/release/publish.ts";
import { openRemoteStore, remoteNamespace } from "../../src/release/remote-store.ts";
import { current } from "../../src/release/turn-readers.ts";
import { compileAll } from "../build.ts";
import { readBuilt } from "../build-worker.ts";
import { runLocalWorker } from "../local-worker.ts";
import { dist, root } from "../root.ts";
import { keepChunks, lastChunks, rememberChunks } from "../widgets/keep-chunks.ts";
import { runChild } from "./child.ts";
import type { Deployment } from "./deploy.ts";
import { versionsOf } from "./served-versions.ts";
import { type Expected, samplesOf, smokeTest } from "./smoke.ts";
import { uploadWorker } from "./upload.ts";

/** A new release is everywhere within a minute, and a new Worker sooner. */
const PATIENCE = { forMs: 180_000, everyMs: 3_000 };
const AT_ONCE = { forMs: 20_000, everyMs: 500 };

const TYPES = ["tsconfig.worker.json", "tsconfig.browser.json", "tsconfig.json"];

/** What whoever deploys may say. */
export interface Asked {
  /** The address at which it is asked what readers ask. */
  url?: string | undefined;
  /** Which losses of the release are allowed; the command for releases says which there are. */
  allow?: readonly string[] | undefined;
}

/** A deployment to the Cloudflare account that the environment and wrangler.toml name. */
export function toAccount({ url, allow }: Asked): Deployment {
  const namespace = async () => remoteNamespace(await corpusNamespace(root));
  return {
    async check() {
      for (const types of TYPES) await runChild(["node_modules/typescript/bin/tsc", "-p", types]);
      await runChild(["src/corpus/cli.ts"]);
    },
    build: () => runChild(["scripts/build.ts"]),
    rehearse,
    pointer: async () => current(openRemoteStore(await namespace())),
    publish: () =>
      runChild([
        "scripts/release.ts",
        "publish",
        "--remote",
        ...(allow ?? []).map((kinds) => `--allow=${kinds}`),
      ]),
    rollBack: (release) => runChild(["scripts/release.ts", "rollback", release, "--remote"]),
    versions: {
      served: async () => (await workerVersions()).served(),
      serve: async (versions, why) => (await workerVersions()).serve(versions, why),
    },
    async upload() {
      // What a browser kept of an earlier deployment's elements finds the files that it asks for.
      const store = openRemoteStore(await namespace());
      const chunks = await keepChunks(`${dist}/assets/widgets`, await lastChunks(store), new Date());
      // Before the Worker is deployed: a chunk that is remembered and never served harms nobody.
      await rememberChunks(store, chunks);
      return uploadWorker();
    },
    smoke: async (origin, release) => smokeTest(origin, { ...(await expected()), release }, PATIENCE),
    origin: url,
  };

  async function workerVersions() {
    return versionsOf({ ...(await namespace()), id: await workerName() });
  }
}

/** What a deployment to that account would do besides what it does in both cases. */
export const wouldDo = {
  async wouldPublish(): Promise<string> {
    const store = openRemoteStore(remoteNamespace(await corpusNamespace(root)));
    const stored = new Set(await store.keys(bundleKey("")));
    let [all, fresh, bytes] = [0, 0, 0];
    const { id } = await composeBundles(await compileAll(), async (bundle) => {
      all++;
      if (stored.has(bundleKey(bundle.name))) return;
      fresh++;
      bytes += (await packBundle(bundle)).length;
    });
    return `release ${id}: ${fresh} of its ${all} bundles would be written, ${Math.ceil(bytes / 1_000)} KB`;
  },
  async wouldUpload(): Promise<string> {
    await runChild(["node_modules/wrangler/bin/wrangler.js", "deploy", "--dry-run"]);
    return "as wrangler says above";
  },
};

/** The name of the Worker in wrangler.toml. */
async function workerName(): Promise<string> {
  const name = /^name = "([^"]+)"/m.exec(await readFile(`${root}/wrangler.toml`, "utf8"))?.[1];
  if (name === undefined) throw new Error("wrangler.toml names no Worker");
  return name;
}

/** What the build made is what is to be served. */
async function expected(): Promise<Omit<Expected, "release"> & { built: Release }> {
  const [{ snapshot }, script] = await Promise.all([
    readBuilt(`${dist}/worker`),
    readFile(`${dist}/assets/widgets/v1.js`, "utf8"),
  ]);
  return { built: snapshot, samples: samplesOf(snapshot), script };
}

/** Runs what was built in workerd, on this machine, and asks it what readers ask. */
async function rehearse(): Promise<void> {
  const { built, ...rest } = await expected();
  const worker = await runLocalWorker({ bindings: { PUBLIC_ORIGIN: "" } });
  try {
    const kv = await worker.getKVNamespace("CORPUS", "common-commitment");
    await publish(storeIn(kv as unknown as LocalNamespace), built);
    const { origin } = await worker.ready;
    const faults = await smokeTest(origin, { ...rest, release: built.id }, AT_ONCE);
    if (faults.length > 0) throw new Error(`it is not as it should be:\n  ${faults.join("\n  ")}`);
  } finally {
    await worker.dispose();
  }
}
