import { setTimeout as wait } from "node:timers/promises";
import { DataError, DataErrors } from "../src/corpus/data-error.ts";
import { LOSSES } from "../src/release/comparing/losses.ts";
import { corpusNamespace, type LocalNamespace, openLocalStore, storeIn } from "../src/release/local-store.ts";
import { publishCorpus } from "../src/release/publish.ts";
import { buildAll, compileAll } from "./build.ts";
import { fillLocalIndex } from "./fill-local-index.ts";
import { LOCAL_INDEX, LOCAL_KV, runLocalWorker } from "./local-worker.ts";
import { freePort } from "./port.ts";
import { root } from "./root.ts";

/** So long the site waits for the index of its documents at most before it says that it is there. */
const PATIENCE_MS = 20_000;

async function start(): Promise<void> {
  const port = await freePort("start");
  const corpus = await compileAll();
  await buildAll(corpus);
  const published = await openLocalStore(root, await corpusNamespace(root));
  await publishCorpus(published, corpus, { allow: LOSSES });
  await published.close();
  // A look at the pointer costs nothing here, and `npm run release` is to be seen at once.
  const miniflare = await runLocalWorker({
    port,
    kvFolder: LOCAL_KV,
    indexFolder: LOCAL_INDEX,
    bindings: { POINTER_SECONDS: "1" },
  });
  const kv = await miniflare.getKVNamespace("CORPUS", "common-commitment");
  const indexing = fillLocalIndex(miniflare, storeIn(kv as unknown as LocalNamespace));
  // Thousands of documents take minutes to index; all else is there meanwhile.
  const isIndexed = await Promise.race([indexing.then(() => true), wait(PATIENCE_MS, false, { ref: false })]);
  console.log(`Common Commitment: API, widgets and site on http://localhost:${port}`);
  if (isIndexed) return;
  console.log(
    "The index of all documents is being made: what looks through all of them answers 503 until then.",
  );
  await indexing;
  console.log("The index of all documents is made.");
}

start().catch((error: unknown) => {
  console.error(error instanceof DataError || error instanceof DataErrors ? error.message : error);
  process.exit(1);
});
