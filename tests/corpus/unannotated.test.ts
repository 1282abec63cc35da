import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileCorpus } from "../../src/corpus/compile.ts";
import { writeSmallData } from "./small-data.ts";

describe("a text that was not annotated", () => {
  it("compiles without acts", async () => {
    const data = await writeSmallData();
    for (const part of ["acts", "references"])
      await rm(join(data.folder, "s-32-1", part), { recursive: true });
    const { documents } = await compileCorpus(data.folder);
    await data.remove();
    expect(documents[0]?.entry.counts).toMatchObject({ operative: 86, acts: 0, references: 0 });
  });

  it("needs no vocabulary", async () => {
    const data = await writeSmallData();
    for (const part of ["s-32-1/acts", "s-32-1/references", "vocabulary"]) {
      await rm(join(data.folder, part), { recursive: true });
    }
    const { vocabulary } = await compileCorpus(data.folder);
    await data.remove();
    expect(vocabulary).toEqual({ themes: [], actors: [], instruments: [] });
  });
});
