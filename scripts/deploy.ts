import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { deploy, deployDry } from "./deploying/deploy.ts";
import { toAccount, wouldDo } from "./deploying/to-account.ts";
import { root } from "./root.ts";

const USAGE = `usage: npm run deploy [-- OPTIONS]

Checks, builds and rehearses what is deployed on this machine, publishes the release to Workers KV and its index to D1, uploads
the Worker, and asks it what readers ask. Where that fails, readers get the release and the Worker that they had.

  --dry-run      do all that writes nothing, and say what would be written
  --url=URL      ask it here, once it is there (default: PUBLIC_ORIGIN in wrangler.toml, else where wrangler says that it is)
  --allow=KINDS  publish a release all the same that is refused for what readers would lose: \`npm run release -- --help\`

It needs
  CLOUDFLARE_API_TOKEN   a token with the permissions "Workers Scripts: Edit", "Workers KV Storage: Edit" and "D1: Edit"
                         (https://dash.cloudflare.com/profile/api-tokens)
  CLOUDFLARE_ACCOUNT_ID  \`npx wrangler whoami\` prints it
and the ids of namespace and database in wrangler.toml.

Ends with 0 where all is deployed, 1 where it was taken back, 3 where the way back failed too, 2 where it was not understood.`;

const EXIT = { done: 0, undone: 1, "half undone": 3 } as const;

function read() {
  try {
    return parseArgs({
      options: {
        "dry-run": { type: "boolean", default: false },
        url: { type: "string" },
        allow: { type: "string", multiple: true },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    console.error(`deploy: ${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
}

const values = read();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const say = (line: string) => console.log(`deploy: ${line}`);
const configured = /^PUBLIC_ORIGIN = "([^"]+)"/m.exec(await readFile(`${root}/wrangler.toml`, "utf8"))?.[1];
const deployment = toAccount({ url: values.url?.replace(/\/$/, "") ?? configured, allow: values.allow });
if (values["dry-run"]) {
  const isSound = await deployDry({ ...deployment, ...wouldDo }, say);
  say(
    isSound ? "nothing was written; it could be deployed" : "nothing was written; it could not be deployed",
  );
  process.exitCode = isSound ? 0 : 1;
} else {
  let isInterrupted = false;
  // What runs meanwhile gets the signal too; then the way back is gone.
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      isInterrupted = true;
    });
  const outcome = await deploy(deployment, say, () => isInterrupted);
  say(
    outcome === "done" ? "done" : outcome === "undone" ? "it was taken back" : "it could not be taken back",
  );
  process.exitCode = EXIT[outcome];
}
