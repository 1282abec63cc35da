import { createServer } from "node:net";
import { DataError, DataErrors } from "../src/corpus/data-error.ts";
import { corpusNamespace, openLocalStore } from "../src/release/local-store.ts";
import { publish } from "../src/release/publish.ts";
import { buildAll } from "./build.ts";
import { LOCAL_KV, runLocalWorker } from "./local-worker.ts";
import { root } from "./root.ts";

const port = readPort(process.env.PORT);

function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return 8787;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  console.error(`start: PORT is "${text}", and should be a number from 1 to 65535`);
  process.exit(2);
}

/** Whether something else listens on the port: asked before the build, so that nobody waits for the answer. */
function isTaken(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(true));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(false)));
  });
}

async function start(): Promise<void> {
  if (await isTaken()) {
    console.error(`start: port ${port} is taken; choose another, as in PORT=${port + 1} npm start`);
    process.exit(1);
  }
  const release = await buildAll();
  const store = await openLocalStore(root, await corpusNamespace(root));
  await publish(store, release);
  await store.close();
  // A look at the pointer costs nothing here, and `npm run release` is to be seen at once.
  await runLocalWorker({ port, kvFolder: LOCAL_KV, bindings: { POINTER_SECONDS: "1" } });
  console.log(`Common Commitment: API, widgets and site on http://localhost:${port}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof DataError || error instanceof DataErrors ? error.message : error);
  process.exit(1);
});
