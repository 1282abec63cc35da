import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, deploy } from "../../scripts/deploying/deploy.ts";
import { versionsOf } from "../../scripts/deploying/served-versions.ts";
import { samplesOf, smokeTest } from "../../scripts/deploying/smoke.ts";
import { uploadWorker } from "../../scripts/deploying/upload.ts";
import { dist, root } from "../../scripts/root.ts";
import type { Release } from "../../src/model/release.ts";
import { LOSSES } from "../../src/release/comparing/losses.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { publish } from "../../src/release/publish.ts";
import { openRemoteStore } from "../../src/release/remote-store.ts";
import { current, pointTo } from "../../src/release/turn-readers.ts";
import { fixtures } from "../fixtures/documents.ts";
import { type CloudflareApi, startCloudflareApi } from "../release/cloudflare-api.ts";
import { builtRelease, type RunningWorker, startWorker } from "./worker.ts";

/*
 * A deployment to an account of nobody's: Cloudflare's own wrangler and our own client against a server that answers as
 * Cloudflare's REST API does, and the built Worker in workerd, which reads what was published there.
 */

const AT = {
  account: "a".repeat(32),
  namespace: "1".repeat(32),
  worker: "common-commitment",
  token: "t0ken",
};
const EARLIER = [{ version_id: "00000000-0000-0000-0000-00000000000e", percentage: 100 }];

let api: CloudflareApi;
let site: RunningWorker;
let folder: string;
let built: Release;
let lines: string[];
const say = (line: string) => void lines.push(line);

beforeAll(async () => {
  [api, site, built] = await Promise.all([
    startCloudflareApi(AT),
    startWorker({ POINTER_SECONDS: "1" }, { published: false }),
    builtRelease(),
  ]);
  folder = await mkdtemp(join(tmpdir(), "deploying-"));
  const config = (await readFile(`${root}/wrangler.toml`, "utf8"))
    .replace(/(binding = "CORPUS"\nid = )".*"/, `$1"${AT.namespace}"`)
    .replace(/database_id = ".*"/, `database_id = "22222222-2222-2222-2222-222222222222"`)
    .replace(/^main = ".*"/m, `main = "${dist}/worker/index.js"`)
    .replace(/^directory = ".*"/m, `directory = "${dist}/assets"`);
  await writeFile(`${folder}/wrangler.toml`, config);
}, 120_000);
afterAll(async () => {
  await Promise.all([api?.stop(), site?.stop(), folder && rm(folder, { recursive: true })]);
});

/** As to a real account, but that it is built already, and that what is published there is read here. */
function deployment(more: Partial<Deployment> = {}): Deployment {
  const store = openRemoteStore(
    { account: AT.account, id: AT.namespace, token: AT.token },
    { api: api.origin },
  );
  const nothing = () => Promise.resolve();
  return {
    check: nothing,
    build: nothing,
    rehearse: nothing,
    pointer: () => current(store),
    // The earlier release is of other documents.
    publish: async () => void (await publish(store, built, { allow: LOSSES })),
    rollBack: async (release) => void (await pointTo(store, release)),
    versions: versionsOf({ account: AT.account, id: AT.worker, token: AT.token }, { api: api.origin }),
    upload: () =>
      uploadWorker(["--config", `${folder}/wrangler.toml`], {
        CI: "1",
        WRANGLER_SEND_METRICS: "false",
        CLOUDFLARE_API_BASE_URL: api.origin,
        CLOUDFLARE_API_TOKEN: AT.token,
        CLOUDFLARE_ACCOUNT_ID: AT.account,
      }),
    async smoke(origin, release) {
      await site.store.put([...api.kv.values].map(([key, value]) => ({ key, value: new Uint8Array(value) })));
      const script = await readFile(`${dist}/assets/widgets/v1.js`, "utf8");
      const expected = { release, samples: samplesOf(built), script };
      return smokeTest(origin, expected, { forMs: 20_000, everyMs: 200 });
    },
    origin: site.origin,
    ...more,
  };
}

describe("a deployment to an account", () => {
  it("that goes wrong at its end leaves readers the release and the Worker that they had", async () => {
    lines = [];
    const store = openRemoteStore(
      { account: AT.account, id: AT.namespace, token: AT.token },
      { api: api.origin },
    );
    const earlier = composeRelease(fixtures, () => "null");
    await publish(store, earlier);
    api.deployments.unshift({ versions: EARLIER });
    const broken = createServer((_, answer) => void answer.writeHead(500).end("error code: 1101"));
    await new Promise<void>((resolve) => void broken.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
    const smoke: Deployment["smoke"] = (at, release) =>
      smokeTest(at, { release, samples: samplesOf(built), script: "" }, { forMs: 0, everyMs: 1 });

    expect(await deploy(deployment({ origin, smoke }), say)).toBe("undone");
    broken.close();
    expect(api.uploads).toHaveLength(1);
    const [upload] = api.uploads;
    expect(upload?.modules).toContain("index.js");
    expect(upload?.modules).toContain("built.js");
    expect(upload?.assets).toContain("/widgets/v1.js");
    expect(upload?.bindings).toEqual(
      expect.arrayContaining([
        "kv_namespace CORPUS",
        "d1 INDEX",
        "assets ASSETS",
        "plain_text PUBLIC_ORIGIN",
      ]),
    );
    expect(await current(store)).toBe(earlier.id);
    expect(api.deployments[0]).toEqual({ versions: EARLIER, message: "back, since a deployment failed" });
    expect(lines.join("\n")).toContain("/v1/s-32-1/paragraphs/");
  });

  it("has readers get the release and the Worker that were built", async () => {
    lines = [];
    // wrangler takes seconds, and has uploaded it once.
    const upload = async () => ["https://common-commitment.somebody.workers.dev"];
    expect(await deploy(deployment({ upload }), say), lines.join("\n")).toBe("done");
    expect((await site.ask("/v1")).headers.get("X-Release")).toBe(built.id);
    expect(lines.at(-1)).toContain(`${site.origin} answers with release ${built.id}`);
  });
});
