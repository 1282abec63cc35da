import { DataError, DataErrors } from "../src/corpus/data-error.ts";
import { corpusNamespace, openLocalStore } from "../src/release/local-store.ts";
import { publish } from "../src/release/publish.ts";
import { buildAll } from "./build.ts";
import { LOCAL_INDEX, LOCAL_KV, runLocalWorker } from "./local-worker.ts";
import { makeIndex } from "./make-index.ts";
import { freePort } from "./port.ts";
import { root } from "./root.ts";

async function start(): Promise<void> {
  const port = await freePort("start");
  const release = await buildAll();
  const store = await openLocalStore(root, await corpusNamespace(root));
  await publish(store, release);
  await makeIndex(store, false);
  await store.close();
  // A look at the pointer costs nothing here, and `npm run release` is to be seen at once.
  await runLocalWorker({
    port,
    kvFolder: LOCAL_KV,
    indexFolder: LOCAL_INDEX,
    bindings: { POINTER_SECONDS: "1" },
  });
  console.log(`Common Commitment: API, widgets and site on http://localhost:${port}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof DataError || error instanceof DataErrors ? error.message : error);
  process.exit(1);
});
