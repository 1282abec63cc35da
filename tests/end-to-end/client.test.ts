import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { CLIENT } from "../../scripts/build-client.ts";
import { dist, root } from "../../scripts/root.ts";
import { complaintsOf } from "../typed-use.ts";

const run = promisify(execFile);
const origin = inject("workerOrigin");

/** What is asserted of the client as it comes from npm: it is loaded where it was installed. */
interface Installed {
  commonCommitment(options: {
    origin: string;
    fetch?: (request: Request) => Promise<Response>;
    timeout?: number;
    kept?: number;
  }): {
    get(path: string, given?: object): Promise<Record<string, unknown>>;
    post(path: string, given: object): Promise<Record<string, unknown>>;
    items(path: string, given?: object): AsyncGenerator<{ id: string; text: string }>;
    pages(path: string, given?: object): AsyncGenerator<{ data: unknown[] }>;
  };
  CommitmentError: new () => Error;
}

let folder: string;
let packed: { filename: string; files: { path: string }[]; size: number };
let installed: Installed;

/** Packs a package as `npm publish` would. */
async function pack(from: string): Promise<typeof packed> {
  const { stdout } = await run("npm", ["pack", from, "--json", "--ignore-scripts", "--offline"], {
    cwd: folder,
  });
  const said = JSON.parse(stdout) as (typeof packed)[] | Record<string, typeof packed>;
  const [first] = Object.values(said);
  if (first === undefined) throw new Error(`npm packed nothing of ${from}`);
  return first;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "client-"));
  packed = await pack(join(dist, "npm", CLIENT));
  // What it depends on comes from here too: no test asks the registry.
  const needed = await Promise.all(
    ["openapi-fetch", "openapi-typescript-helpers"].map((name) => pack(join(root, "node_modules", name))),
  );
  const project = join(folder, "project");
  await mkdir(project);
  await writeFile(join(project, "package.json"), '{ "name": "fresh", "private": true, "type": "module" }');
  const tarballs = [packed, ...needed].map(({ filename }) => join(folder, filename));
  const quietly = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await run("npm", ["install", ...quietly, ...tarballs], { cwd: project });
  const entry = join(project, "node_modules", CLIENT, "index.js");
  installed = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as Installed;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const S32 = { document: "s-32-1" };

describe("the client, packed", () => {
  it("has code, types, licence and readme, and nothing else", async () => {
    const modules = ["error", "index", "kinds", "transport"];
    expect(packed.files.map(({ path }) => path).sort()).toEqual(
      [
        ...["LICENSE", "README.md", "package.json", "openapi.d.ts"],
        ...modules.flatMap((name) => [`${name}.js`, `${name}.d.ts`]),
      ].sort(),
    );
    expect(packed.size).toBeLessThan(100_000);
  });

  it("is written in at most 300 lines", async () => {
    const sources = await Promise.all(
      ["error", "index", "kinds", "transport"].map((name) =>
        readFile(join(root, `src/client/${name}.ts`), "utf8"),
      ),
    );
    const lines = sources.flatMap((text) => text.trimEnd().split("\n"));
    expect(lines.length).toBeLessThanOrEqual(300);
  });
});

describe("the client, installed in a fresh folder", () => {
  it("reads a passage with its citation", async () => {
    const api = installed.commonCommitment({ origin });
    const passage = await api.get("/v1/{document}/paragraphs/{address}", {
      path: { ...S32, address: "16.2" },
    });
    expect(passage).toMatchObject({
      type: "sentence",
      citation: { text: expect.stringContaining("para. 16") },
    });
  });

  it("asks for any address, and for several values, as the API reads them", async () => {
    const api = installed.commonCommitment({ origin });
    const inPlaces = { path: { ...S32, address: "16-17" }, query: { lang: "en" } };
    expect(await api.get("/v1/{document}/paragraphs/{address}", inPlaces)).toMatchObject({ type: "range" });
    const counted = await api.get("/v1/{document}/acts", {
      path: S32,
      query: { facets: ["kind", "qualifier"] },
    });
    expect(Object.keys(counted.facets as object)).toEqual(["kind", "qualifier"]);
    const gone = api.get("/v1/{document}/paragraphs/{address}", { path: { ...S32, address: "annex/99" } });
    expect((await failureOf(gone)).message).toContain("annex/99");
  });

  it("goes through a list from its first page to its last", async () => {
    const api = installed.commonCommitment({ origin: `${origin}/` });
    const { total } = await api.get("/v1/{document}/acts", {
      path: S32,
      query: { kind: ["commitment", "call"] },
    });
    const ids: string[] = [];
    const asked = { path: S32, query: { kind: ["commitment", "call"], limit: 40 } };
    for await (const { id } of api.items("/v1/{document}/acts", asked)) ids.push(id);
    expect(new Set(ids).size).toBe(total);
    let pages = 0;
    for await (const { data } of api.pages("/v1/{document}/acts", asked)) pages += data.length > 0 ? 1 : 0;
    expect(pages).toBe(Math.ceil(ids.length / 40));
  });

  it("sends a quotation, and is told whether it is right", async () => {
    const api = installed.commonCommitment({ origin });
    const body = { quote: "We reject corruption in all its forms" };
    expect(await api.post("/v1/{document}/verify", { path: S32, body })).toHaveProperty("verdict");
  });

  it("keeps what it was answered, and asks only whether that changed", async () => {
    const statuses: number[] = [];
    const spying = async (request: Request) => {
      const answer = await fetch(request);
      statuses.push(answer.status);
      return answer;
    };
    const given = { path: { ...S32, address: "8" } };
    const api = installed.commonCommitment({ origin, fetch: spying });
    const first = await api.get("/v1/{document}/paragraphs/{address}", given);
    expect(await api.get("/v1/{document}/paragraphs/{address}", given)).toEqual(first);
    expect(statuses.splice(0)).toEqual([200, 304]);
    const forgetful = installed.commonCommitment({ origin, fetch: spying, kept: 0 });
    await forgetful.get("/v1/{document}/paragraphs/{address}", given);
    await forgetful.get("/v1/{document}/paragraphs/{address}", given);
    expect(statuses).toEqual([200, 200]);
  });

  it("has types that know what is asked and answered", async () => {
    const project = join(folder, "project");
    await writeFile(
      join(project, "use.ts"),
      `import { CommitmentError, commonCommitment, type Item, type Schema } from "${CLIENT}";
const api = commonCommitment({ origin: "https://example.org" });
const passage = await api.get("/v1/{document}/paragraphs/{address}", { path: { document: "s-32-1", address: "16" } });
if ("type" in passage && passage.type === "act") passage.qualifiers satisfies readonly { kind: string; text: string }[];
for await (const act of api.items("/v1/{document}/acts", { path: { document: "s-32-1" }, query: { kind: ["call"] } })) {
  act satisfies Schema<"Act">;
  act.kind satisfies "commitment" | "call" | "recognition" | "decision";
}
for await (const { label } of api.items("/v1/themes")) label satisfies string;
const theme: Item<"/v1/themes"> | undefined = (await api.get("/v1/themes", { query: { limit: 1 } })).data[0];
const { verdict } = await api.post("/v1/{document}/verify", { path: { document: "s-32-1" }, body: { quote: "x" } }) as Schema<"Verdict">;
// @ts-expect-error there is no such verdict
verdict === "true";
// @ts-expect-error there is no such path
await api.get("/v1/teams");
// @ts-expect-error the document is missing
await api.get("/v1/{document}/acts");
// @ts-expect-error there is no such kind
await api.get("/v1/{document}/acts", { path: { document: "s-32-1" }, query: { kind: ["promise"] } });
// @ts-expect-error a passage is no list
api.items("/v1/{document}/paragraphs/{address}", { path: { document: "s-32-1", address: "16" } });
new CommitmentError("unreachable", "x").code satisfies string;
console.log(theme);
`,
    );
    expect(await complaintsOf(project, "use.ts", "es2023,dom")).toBe("");
  });
});

/** Answers as somebody else's server. */
async function serving<T>(
  answer: RequestListener,
  use: (origin: string, server: Server) => Promise<T>,
): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** What the client says went wrong. */
async function failureOf(
  asked: Promise<unknown>,
): Promise<{ code?: string; message: string; status?: number }> {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(installed.CommitmentError);
  return error as Error & { code: string };
}
const entryAt = (at: string, timeout?: number) =>
  installed.commonCommitment({ origin: at, ...(timeout === undefined ? {} : { timeout }) }).get("/v1");
const TYPE = "urn:problem-type:common-commitment:";
const RELEASED = { "Content-Type": "application/json", "X-Release": "9f2c" };

describe("the client, when something is wrong,", () => {
  it("says what the API says, and what was meant", async () => {
    const api = installed.commonCommitment({ origin });
    const gone = api.get("/v1/{document}/paragraphs/{address}", { path: { ...S32, address: "87" } });
    expect(await failureOf(gone)).toMatchObject({
      code: "not-found",
      status: 404,
      problem: { didYouMean: "86" },
    });
    const unknown = api.get("/v1/{document}/acts", { path: S32, query: { thema: "sport" } });
    expect(await failureOf(unknown)).toMatchObject({
      ...{ code: "bad-parameter", status: 400 },
      message: expect.stringContaining('did you mean "theme"?'),
    });
  });

  it.each(["", "example.org", "ftp://example.org", "https://example.org/?a=1", "/v1"])(
    "refuses %j as an address before it asks",
    (at) => {
      expect(() => installed.commonCommitment({ origin: at })).toThrow(
        expect.objectContaining({ code: "wrong-address", message: expect.stringContaining("https://") }),
      );
    },
  );

  it("tells that nothing is there", async () => {
    const closed = await serving(
      () => undefined,
      async (at) => at,
    );
    expect(await failureOf(entryAt(closed))).toMatchObject({
      ...{ code: "unreachable", message: expect.stringContaining("ECONNREFUSED") },
    });
  });

  it("tells that nothing comes in time, and that an answer broke off", async () => {
    await serving(
      () => undefined,
      async (at) => {
        expect(await failureOf(entryAt(at, 50))).toMatchObject({ code: "unreachable" });
      },
    );
    const breakingOff: RequestListener = (_, response) => {
      response.writeHead(200, { ...RELEASED, "Content-Length": "100" });
      response.write('{"name":', () => response.destroy());
    };
    await serving(breakingOff, async (at) => {
      expect(await failureOf(entryAt(at))).toMatchObject({ code: "unreachable" });
    });
  });

  it.each([
    ["a page", 200, "text/html", "<h1>Welcome</h1>"],
    ["nothing but a status", 404, "text/html", "Not found"],
    ["JSON of another kind", 200, "application/json", "{}"],
    ["a gateway that fails", 502, "text/html", "Bad gateway"],
  ])("tells that something else answers: %s", async (_, status, type, text) => {
    const other: RequestListener = (_request, response) =>
      void response.writeHead(status, { "Content-Type": type }).end(text);
    await serving(other, async (at) => {
      expect(await failureOf(entryAt(at))).toMatchObject({ code: "not-this-api", status });
    });
  });

  it.each([
    ["a later one, which lost a path", { version: "2" }, "version 2"],
    ["one that has not even the entry", undefined, "another version"],
  ])("tells that it is for another version: %s", async (_, entry, said) => {
    const later: RequestListener = ({ url }, response) => {
      const isEntry = url === "/v1" && entry !== undefined;
      const problem = { code: "not-found", detail: "there is no such path" };
      response.writeHead(isEntry ? 200 : 404, RELEASED).end(JSON.stringify(isEntry ? entry : problem));
    };
    await serving(later, async (at) => {
      const asked = installed.commonCommitment({ origin: at }).get("/v1/{document}/acts", { path: S32 });
      expect(await failureOf(asked)).toMatchObject({
        code: "other-version",
        message: expect.stringContaining(said),
      });
    });
  });

  it.each([
    ["is asked too often", 429, "too-many-requests", "7"],
    ["can’t read its release", 503, "unavailable", "30"],
  ])("tells when to ask again of an API that %s", async (_, status, code, seconds) => {
    const busy: RequestListener = (_request, response) =>
      void response
        .writeHead(status, { "Content-Type": "application/problem+json", "Retry-After": seconds })
        .end(JSON.stringify({ type: `${TYPE}${code}`, code, detail: "not now", status }));
    await serving(busy, async (at) => {
      expect(await failureOf(entryAt(at))).toMatchObject({ code, status, retryAfter: Number(seconds) });
    });
  });

  it("stops where the data changes between two pages, and mixes none", async () => {
    let asked = 0;
    const changing: RequestListener = ({ url = "", headers }, response) => {
      asked += 1;
      const next = `http://${headers.host}${url}&cursor=100`;
      response
        .writeHead(200, { ...RELEASED, "X-Release": `release ${asked}` })
        .end(JSON.stringify({ data: [{ id: "1" }], total: 200, links: { next } }));
    };
    await serving(changing, async (at) => {
      const all: string[] = [];
      const read = async () => {
        for await (const { id } of installed.commonCommitment({ origin: at }).items("/v1/themes"))
          all.push(id);
      };
      expect(await failureOf(read())).toMatchObject({ code: "release-changed" });
      expect(all).toEqual(["1"]);
    });
  });
});
