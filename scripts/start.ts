import { DataError, DataErrors } from "../src/corpus/data-error.ts";
import { corpusNamespace, openLocalStore } from "../src/release/local-store.ts";
import { publishCorpus } from "../src/release/publish.ts";
import { buildAll, compileAll } from "./build.ts";
import { LOCAL_KV, runLocalWorker } from "./local-worker.ts";
import { freePort } from "./port.ts";
import { root } from "./root.ts";

async function start(): Promise<void> {
  const port = await freePort("start");
  const corpus = await compileAll();
  await buildAll(corpus);
  const store = await openLocalStore(root, await corpusNamespace(root));
  await publishCorpus(store, corpus);
  await store.close();
  // A look at the pointer costs nothing here, and `npm run release` is to be seen at once.
  await runLocalWorker({ port, kvFolder: LOCAL_KV, bindings: { POINTER_SECONDS: "1" } });
  console.log(`Common Commitment: API, widgets and site on http://localhost:${port}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof DataError || error instanceof DataErrors ? error.message : error);
  process.exit(1);
});
