/*
 * `npm run index`: makes the index of all documents that of the release that readers get, on this machine, or with
 * `--remote` in a Cloudflare account.
 */
import { parseArgs } from "node:util";
import { corpusNamespace, openLocalStore } from "../src/release/local-store.ts";
import { ReleaseError } from "../src/release/release-error.ts";
import { openRemoteStore, remoteNamespace } from "../src/release/remote-store.ts";
import { makeIndex } from "./make-index.ts";
import { root } from "./root.ts";

const USAGE = `usage: npm run index [-- --remote]

  Makes the index of all documents (D1) that of the release that readers get: only texts that have changed are written.

  --remote  the D1 and the Workers KV of your Cloudflare account, by its REST API; else the local ones. It needs
            CLOUDFLARE_API_TOKEN   a token with the permissions "Workers KV Storage: Edit" and "D1: Edit"
                                   (https://dash.cloudflare.com/profile/api-tokens)
            CLOUDFLARE_ACCOUNT_ID  \`npx wrangler whoami\` prints it
            and the ids of namespace and database in wrangler.toml`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { remote: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return console.log(USAGE);
  const namespace = await corpusNamespace(root);
  const store = values.remote
    ? openRemoteStore(remoteNamespace(namespace))
    : await openLocalStore(root, namespace);
  try {
    console.log(await makeIndex(store, values.remote === true));
  } finally {
    if ("close" in store && typeof store.close === "function") await store.close();
  }
}

main().catch((error: unknown) => {
  const isMistaken = error instanceof TypeError && "code" in error;
  console.error(
    isMistaken
      ? `index: ${error.message}\n\n${USAGE}`
      : error instanceof ReleaseError
        ? error.message
        : error,
  );
  process.exitCode = isMistaken ? 2 : 1;
});
