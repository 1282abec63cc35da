import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { readCsv } from "../export/csv.ts";
import { fixtures } from "../fixtures/documents.ts";
import { CHANGES } from "../fixtures/in-series.ts";

/* What JSON, forms and addresses can say of the objects that all others are made of: nothing. */

let app: RunningApp;
beforeAll(async () => {
  const release = composeRelease({ ...fixtures, changes: CHANGES }, () => "null");
  app = await startApp({ INDEX: await indexOf(release) }, release);
});
afterAll(() => app.stop());

const before = Object.getOwnPropertyNames(Object.prototype);
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

describe("a body", () => {
  it.each(["/v1/a-res-99-1/verify", "/v1/verify", "/v1/trace"])(
    "that names an object's own is refused as any field that is not known: %s",
    async (path) => {
      for (const name of NAMES) {
        const words = path.endsWith("trace")
          ? '"text":"Decides to weigh cheese;"'
          : '"quote":"A scale has two pans"';
        for (const value of ['{"polluted":true}', '{"prototype":{"polluted":true}}', '"x"', "null"]) {
          const answer = await app.ask(path, {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: `{${words},"${name}":${value}}`,
          });
          expect(answer.status, `${name}: ${value}`).toBe(400);
        }
      }
    },
  );
});

describe("an address", () => {
  it.each(NAMES)("that names an object's own names nothing here: %s", async (name) => {
    for (const path of [
      `/v1/themes/${name}`,
      `/v1/instruments/${name}`,
      `/v1/series/${name}`,
      `/v1/${name}`,
      `/v1/a-res-99-1/paragraphs/${name}`,
      `/v1/a-res-99-1/citation/1?style=${name}`,
      `/v1/a-res-99-1/citation/1?format=${name}`,
      `/v1/a-res-99-1/paragraphs/1?format=${name}`,
      `/v1/a-res-99-1/paragraphs/1?lang=${name}`,
      `/v1/a-res-99-1/paragraphs/1?fields=${name}`,
      `/v1/a-res-99-1/paragraphs/1?${name}=1`,
      `/v1/a-res-99-1/paragraphs/1?${name}[polluted]=1`,
      `/v1/a-res-99-1/acts?kind=${name}`,
      `/v1/a-res-99-1/acts?facets=${name}`,
      `/v1/search?q=cheese&body=${name}`,
      `/v1/compare?from=${name}&to=${name}`,
      `/widgets/${name}`,
      `/static/${name}`,
    ]) {
      const { status } = await app.ask(path);
      expect([400, 404], `${path}: ${status}`).toContain(status);
    }
  });
});

describe("a table", () => {
  it.each(['=HYPERLINK("//evil.example")', "+1+1", "-1", "@SUM(A1)", "\t=1", "＝1"])(
    "runs nothing of what was asked for: %j",
    async (q) => {
      const answer = await app.ask(`/v1/phrases.csv?${new URLSearchParams({ q })}`);
      const text = await answer.text();
      if (answer.status !== 200) return expect(answer.status).toBe(400);
      for (const row of readCsv(text.slice(1)))
        for (const cell of row) expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/);
    },
  );
});
