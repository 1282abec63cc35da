import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexOf } from "../../scripts/index-of.ts";
import { apiRoutes } from "../../src/api/index.ts";
import { methodOf } from "../../src/http/route.ts";
import type { Problem } from "../../src/model/problem.ts";
import { composeRelease } from "../../src/release/compose.ts";
import { type RunningApp, startApp } from "../app.ts";
import { readCsv } from "../export/csv.ts";
import { inSeries } from "../fixtures/in-series.ts";
import { noIndex } from "../fixtures/in-six-languages.ts";

let app: RunningApp;
let voted: RunningApp;
beforeAll(async () => {
  app = await startApp();
  const release = composeRelease(inSeries, noIndex);
  voted = await startApp({ INDEX: await indexOf(release) }, release);
});
afterAll(async () => {
  await app.stop();
  await voted.stop();
});

const ask = async (path: string, accept?: string, of = app) => {
  const answer = await of.ask(path, accept === undefined ? {} : { headers: { Accept: accept } });
  return { answer, text: await answer.text() };
};
const rowsOf = async (path: string, accept?: string, of = app) => {
  const { answer, text } = await ask(path, accept, of);
  expect([path, answer.status, answer.headers.get("Content-Type")]).toEqual([
    ...[path, 200, "text/csv; charset=utf-8"],
  ]);
  const [header = [], ...rows] = readCsv(text.replace("\uFEFF", ""));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])));
};
const dataOf = async <T>(path: string) => JSON.parse((await ask(path)).text).data as T[];

/** The lists of the API: what answers GET with `data`. */
const LISTS = apiRoutes.filter((route) => {
  const shape = (route.answer?._zod.def as { shape?: object } | undefined)?.shape;
  return methodOf(route) === "GET" && shape !== undefined && "data" in shape;
});

describe("every list", () => {
  it.each(LISTS.map((route) => [route.path, route] as const))(
    "%s is CSV, JSON Lines and Parquet too",
    (path, route) => {
      expect(route.produces).toEqual([
        ...["application/json", "text/csv", "application/x-ndjson", "application/vnd.apache.parquet"],
      ]);
      expect(apiRoutes.map((other) => other.path)).toEqual(
        expect.arrayContaining([`${path}.csv`, `${path}.jsonl`]),
      );
    },
  );

  it("has the same rows, whether it is asked for by its address or by Accept", async () => {
    const byAddress = await ask("/v1/s-32-1/acts.csv?kind=call");
    const byAccept = await ask("/v1/s-32-1/acts?kind=call", "text/csv");
    expect(byAccept.text).toBe(byAddress.text);
    expect(byAddress.answer.headers.get("Content-Disposition")).toBe(
      'attachment; filename="s-32-1.en.acts.csv"',
    );
  });

  it("begins with what spreadsheets tell UTF-8 by, unless a program asks", async () => {
    const begins = async (path: string, accept = "*/*") => {
      const answer = await app.ask(path, { headers: { Accept: accept } });
      return [...new Uint8Array(await answer.arrayBuffer()).subarray(0, 3)];
    };
    expect(await begins("/v1/themes.csv")).toEqual([0xef, 0xbb, 0xbf]);
    const plain = [..."id,"].map((letter) => letter.charCodeAt(0));
    expect(await begins("/v1/themes.csv?bom=false")).toEqual(plain);
    expect(await begins("/v1/themes", "text/csv")).toEqual(plain);
  });

  it("has all rows at once, unless a page is asked for", async () => {
    const acts = await rowsOf("/v1/s-32-1/acts.csv");
    const { total } = JSON.parse((await ask("/v1/s-32-1/acts?limit=1")).text) as { total: number };
    expect(acts).toHaveLength(total);
    expect((await rowsOf("/v1/s-32-1/acts.csv?limit=3&cursor=2")).map(({ id }) => id)).toEqual(
      acts.slice(2, 5).map(({ id }) => id),
    );
  });

  it("keeps its links in the header where it is a page", async () => {
    const { answer } = await ask("/v1/s-32-1/acts.csv?limit=3");
    expect(answer.headers.get("Link")).toMatch(/\/v1\/s-32-1\/acts\.csv\?limit=3&cursor=3-\w+>; rel="next"/);
  });

  it("says as JSON Lines what it says as JSON, an item a line", async () => {
    const { answer, text } = await ask("/v1/s-32-1/paragraphs.jsonl?section=asset-recovery");
    expect(answer.headers.get("Content-Type")).toBe("application/x-ndjson");
    const lines = text.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      await dataOf("/v1/s-32-1/paragraphs?section=asset-recovery&limit=100"),
    );
  });

  it("is JSON to who takes anything, and to a browser", async () => {
    for (const accept of ["*/*", "text/html,application/xhtml+xml,*/*;q=0.8"])
      expect((await ask("/v1/themes", accept)).answer.headers.get("Content-Type")).toBe("application/json");
  });
});

describe("a table as Parquet", () => {
  it.each(LISTS.flatMap(({ path, example }) => (example === undefined ? [] : [[path, example] as const])))(
    "of %s has a codebook for all that is in it",
    async (_, example) => {
      const { answer, text } = await ask(example.replace(/(?=\?|$)/, ".parquet"), undefined, voted);
      expect([example, answer.status === 200 || JSON.parse(text).status]).toEqual([
        example,
        expect.anything(),
      ]);
      expect(answer.status).not.toBe(500);
    },
  );

  const parquet = async (path: string, of = app) => {
    const answer = await of.ask(path);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([
      200,
      "application/vnd.apache.parquet",
    ]);
    const file = await answer.arrayBuffer();
    return { rows: (await parquetReadObjects({ file })) as Record<string, unknown>[], file, answer };
  };

  it("has the cells of the CSV, each of its type", async () => {
    const { rows } = await parquet("/v1/s-32-1/acts.parquet?kind=call");
    const cells = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? "")])),
    );
    expect(cells).toEqual(await rowsOf("/v1/s-32-1/acts.csv?kind=call"));
    expect(rows[0]).toMatchObject({ start: expect.any(Number), derived: null });
    const { rows: documents } = await parquet("/v1/documents.parquet?symbol=A/RES/99/12", voted);
    expect(documents[0]).toMatchObject({ adopted: new Date("2044-12-04"), inFavour: 150 });
  });

  it("is whole where there are no rows, says of what release it is, and is asked for anew only where it changed", async () => {
    const { rows, file, answer } = await parquet("/v1/s-32-1/votes.parquet");
    expect(rows).toEqual([]);
    // What reads strictly wants to know of what even an empty list would be: of structs, 0x0c.
    expect(Buffer.from(file).toString("hex")).toContain("1600190c");
    const said = parquetMetadata(file).key_value_metadata ?? [];
    expect(said.find(({ key }) => key === "release")?.value).toBe(answer.headers.get("X-Release"));
    const again = await app.ask("/v1/s-32-1/votes.parquet", {
      headers: { "If-None-Match": answer.headers.get("ETag") ?? "" },
    });
    expect(again.status).toBe(304);
  });
});

describe("a row", () => {
  it("is an act with what it is of, how it is cited, and of which release", async () => {
    const [row] = await rowsOf("/v1/s-32-1/acts.csv?paragraph=16&limit=1");
    expect(row).toMatchObject({
      ...{ id: "16.1a", paragraph: "16", document: "s-32-1", symbol: "A/RES/S-32/1", language: "en" },
      citation: "General Assembly resolution S-32/1, annex, para. 16, first sentence",
      url: `${app.origin}/s-32-1/16.1a`,
      release: (JSON.parse((await ask("/v1")).text) as { release: string }).release,
    });
  });

  it("holds several values in one cell, and nothing where there is nothing", async () => {
    const [theme] = await rowsOf("/v1/themes.csv");
    const [{ otherNames } = { otherNames: [""] }] = await dataOf<{ otherNames: string[] }>(
      "/v1/themes?limit=1",
    );
    expect(theme?.otherNames).toBe(otherNames.join("; "));
    expect((await rowsOf("/v1/s-32-1/paragraphs.csv?kind=preamble")).map(({ section }) => section)).toContain(
      "",
    );
  });

  it("is of the language that is asked for", async () => {
    const [row] = await rowsOf("/v1/a-res-99-12/paragraphs.csv?lang=ar", undefined, voted);
    expect(row).toMatchObject({ language: "ar", symbol: "A/RES/99/12" });
    expect(row?.text).toMatch(/\p{Script=Arabic}/u);
  });

  it("of a document has its vote and its series, by which tables are joined", async () => {
    const rows = await rowsOf("/v1/documents.csv?symbol=A/RES/99/12", undefined, voted);
    expect(rows).toEqual([
      expect.objectContaining({ symbol: "A/RES/99/12", vote: "recorded", inFavour: "150" }),
    ]);
    const series = (await rowsOf("/v1/series.csv", undefined, voted)).map(({ id }) => id);
    expect(series).toContain(rows[0]?.series);
  });

  it("of an address that names nothing says why, and no address is taken for a number", async () => {
    expect(await rowsOf("/v1/s-32-1/passages.csv?address=16.2&address=87")).toMatchObject([
      { asked: "s-32-1/16.2", place: "s-32-1/16.2", type: "sentence", problem: "" },
      {
        asked: "s-32-1/87",
        place: "",
        status: "404",
        problem: expect.stringContaining("87"),
        didYouMean: "86",
      },
    ]);
  });
});

describe("a table that can’t be had", () => {
  it.each([
    ["/v1/s-32-1/acts.csv?fields=id", 400, "fields"],
    ["/v1/s-32-1/acts.csv?thema=sport", 400, "thema"],
    ["/v1/s-32-1/acts.csv?limit=101", 400, "limit"],
    ["/v1/s-32-1/acts.csv?cursor=x", 400, "cursor"],
    ["/v1/s-32-2/acts.csv", 404, "document"],
    ["/v1/s-32-1/acts.jsonl?lang=de", 404, "lang"],
  ])("is refused in the API’s own form: %s", async (path, status, parameter) => {
    const { answer, text } = await ask(path);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([status, "application/problem+json"]);
    expect((JSON.parse(text) as Problem).errors?.[0]?.parameter).toBe(parameter);
  });

  it("says which forms there are to who asks for another", async () => {
    const { answer, text } = await ask("/v1/s-32-1/acts", "application/vnd.ms-excel");
    expect(answer.status).toBe(406);
    expect((JSON.parse(text) as Problem).errors?.[0]?.expected).toContain("text/csv");
  });

  it("asks to come back while the index of all documents is away", async () => {
    const { answer } = await ask("/v1/series.csv");
    expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "60"]);
  });
});
