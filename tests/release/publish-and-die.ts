import { openLocalStore } from "../../src/release/local-store.ts";
import { publishWord } from "./small-release.ts";

/*
 * A process that publishes twice to the local KV in a folder, and is killed the second time, when it has written half of
 * what has such a key.
 */
const [folder = "", prefix = ""] = process.argv.slice(2);
const store = await openLocalStore(folder, "test");
await publishWord(store, "one");
await publishWord(
  {
    ...store,
    async put(entries) {
      const isThere = entries.some(({ key }) => key.startsWith(prefix));
      await store.put(isThere ? entries.slice(0, entries.length >> 1) : entries);
      if (isThere) process.kill(process.pid, "SIGKILL");
    },
  },
  "two",
);
process.exit(1);
