import { run } from "../src/release/cli.ts";
import { makeIndex } from "./make-index.ts";

/* `npm run release`: releases, and after each turn of readers to another the index of its documents. */
await run(process.argv.slice(2), makeIndex);
