import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Package } from "datapackage";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import type { DataPackage } from "../../src/model/data-package.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, releaseOfData, startApp } from "../app.ts";
import { inSeries } from "../fixtures/in-series.ts";
import { noIndex } from "../fixtures/in-six-languages.ts";

let folder: string;
let app: RunningApp;
let voted: RunningApp;
let withoutIndex: RunningApp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tables-"));
  app = await startApp({ INDEX: await indexOf(await releaseOfData()) });
  const release = composeRelease(inSeries, noIndex);
  voted = await startApp({ INDEX: await indexOf(release) }, release);
  withoutIndex = await startApp({}, release);
});
afterAll(async () => {
  await Promise.all([app, voted, withoutIndex].map((one) => one.stop()));
  await rm(folder, { recursive: true });
});

/** Downloads a package with all that it describes, as somebody would who keeps it. */
async function download(of: RunningApp, path: string) {
  const descriptor = (await (await of.ask(path)).json()) as DataPackage;
  const here = await mkdtemp(join(folder, "package-"));
  for (const resource of descriptor.resources) {
    const answer = await of.ask(new URL(resource.path, `${of.origin}${path}`).href);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([resource.path, answer.status, bytes.length]).toEqual([resource.path, 200, resource.bytes]);
    expect(`sha256:${createHash("sha256").update(bytes).digest("hex")}`).toBe(resource.hash);
    await mkdir(dirname(join(here, resource.path)), { recursive: true });
    await writeFile(join(here, resource.path), bytes);
  }
  return { descriptor, opened: await Package.load(descriptor, { basePath: here, strict: true }) };
}

describe.each([
  ["of all documents", () => app, "/datapackage.json"],
  ["of a corpus with votes", () => voted, "/datapackage.json"],
  ["of all documents while their index is away", () => withoutIndex, "/datapackage.json"],
  ["of a document", () => app, "/v1/s-32-1/datapackage.json"],
  ["of a document in two languages, with its votes", () => voted, "/v1/a-res-99-12/datapackage.json"],
])("the data package %s", (_, of, path) => {
  it("is valid, and its tables are what it says of them: types, keys, checksums", async () => {
    const { descriptor, opened } = await download(of(), path);
    expect(opened.errors).toEqual([]);
    expect(opened.valid).toBe(true);
    for (const resource of opened.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      const { fields } = resource.schema;
      expect(resource.headers, resource.name).toEqual(fields.map(({ name }: { name: string }) => name));
      expect([resource.name, Array.isArray(rows)]).toEqual([resource.name, true]);
    }
    expect(descriptor.resources.map(({ name }) => name)).toEqual([
      ...new Set(descriptor.resources.map(({ name }) => name)),
    ]);
  });
});

it("the data package says of every column what it says, and points from table to table", async () => {
  const { resources } = (await (await app.ask("/datapackage.json")).json()) as DataPackage;
  const fields = resources.flatMap(({ schema }) => schema.fields);
  expect(fields.filter(({ description }) => !/\S.*\.$/.test(description))).toEqual([]);
  const acts = resources.find(({ name }) => name === "s-32-1-acts");
  expect(acts?.schema.foreignKeys).toContainEqual({
    fields: ["paragraph"],
    reference: { resource: "s-32-1-paragraphs", fields: ["id"] },
  });
  expect(acts?.schema.fields.find(({ name }) => name === "kind")).toMatchObject({
    type: "string",
    constraints: { enum: expect.arrayContaining(["commitment", "call"]) },
  });
  expect(acts?.schema.fields.find(({ name }) => name === "start")).toMatchObject({ type: "integer" });
});

it("the data package leaves out what can’t be read now, and is then not kept", async () => {
  const answer = await withoutIndex.ask("/datapackage.json");
  const { resources } = (await answer.json()) as DataPackage;
  expect(resources.map(({ name }) => name)).not.toContain("series");
  expect(resources.map(({ name }) => name)).toContain("documents");
  expect(answer.headers.get("Cache-Control")).toBe("public, max-age=60");
});
