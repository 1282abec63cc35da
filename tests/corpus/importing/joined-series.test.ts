import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readJoinedSeries } from "../../../src/corpus/library/joined-series.ts";
import { seriesOf } from "../../../src/corpus/library/series-of.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "series-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("a series whose title changed keeps one id", async () => {
  const joined = await readJoinedSeries("data/vocabulary");
  const ids = ["Freedom of religion or belief", "Freedom of religion and belief"].map((title) => {
    const id = seriesOf(title, "general-assembly") ?? "";
    return joined.get(id) ?? id;
  });
  expect(ids).toEqual(Array(2).fill("ga-freedom-of-religion-or-belief"));
});

it("there are none where nobody wrote any", async () => {
  expect((await readJoinedSeries(join(folder, "nowhere"))).size).toBe(0);
});

it("one that is joined to two, or goes on with one that is joined itself, is refused by its line", async () => {
  await writeFile(
    join(folder, "series.yaml"),
    '- series: ga-a\n  joins: [ga-b]\n  shown: "read"\n- series: ga-b\n  joins: [ga-c]\n  shown: "read"\n',
  );
  await expect(readJoinedSeries(folder)).rejects.toThrow(/series\.yaml:2.*"ga-b" is here twice/s);
});
