import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partsOf } from "../../src/library/text-parts.ts";
import { byQualified, qualifiedOf } from "../../src/site/pages/map/findings.ts";
import { qualifiedAmongThese } from "../../src/words/qualified-of.ts";
import { type RunningApp, startApp } from "../app.ts";
import { compiled } from "../compiled.ts";
import { readable } from "./small-site.ts";

let app: RunningApp;
let main: string;
beforeAll(async () => {
  app = await startApp();
  main = await (await app.ask("/map", { headers: { Accept: "text/html" } })).text();
}, 60_000);
afterAll(() => app.stop());

const parts = partsOf({ entry: compiled.entry, paragraphs: compiled.texts.en ?? [] });

describe("the finding over the map", () => {
  it("names the section with the largest share of commitments that carry a qualifier", () => {
    const shares = parts
      .filter(({ section }) => section !== undefined)
      .map(({ acts }) => qualifiedOf(acts))
      .map(({ qualified, commitments }) => qualified / commitments);
    const [most] = byQualified(parts);
    if (most === undefined) throw new Error("no section stands out");
    expect(most.qualified / most.commitments).toBe(Math.max(...shares));
    expect(readable(main)).toContain(
      `“ ${most.part.title} ” (paragraphs ${most.part.numbers}): ${most.qualified} of ${most.commitments}`,
    );
  });

  it("compares nothing where there is one section, or too few commitments in each", () => {
    const [, one] = parts;
    expect(byQualified(one === undefined ? [] : [one])).toEqual([]);
    expect(byQualified(parts.map((part) => ({ ...part, acts: part.acts.slice(0, 2) })))).toEqual([]);
  });

  it("is of the statements that a filter leaves", async () => {
    const filtered = await (
      await app.ask("/map?theme=beneficial-ownership", { headers: { Accept: "text/html" } })
    ).text();
    expect(filtered).toMatch(/id="finding" hidden/);
    expect(readable(filtered)).toContain("Of these 3 commitments, 1 carries a qualifier; in the whole text,");
  });

  it.each([
    [0, 0, "None of these is a commitment; in the whole text, 9 of 20 commitments carry a qualifier."],
    [0, 1, "The one commitment among these carries no qualifier; in the whole text, 9 of 20 do."],
    [1, 1, "The one commitment among these carries a qualifier; in the whole text, 9 of 20 do."],
    [0, 4, "Of these 4 commitments, none carries a qualifier; in the whole text, 9 of 20."],
    [4, 4, "Of these 4 commitments, all carry a qualifier; in the whole text, 9 of 20."],
    [2, 4, "Of these 4 commitments, 2 carry a qualifier; in the whole text, 9 of 20."],
  ])("of %i of %i reads: %s", (qualified, commitments, sentence) => {
    expect(qualifiedAmongThese({ qualified, commitments }, { qualified: 9, commitments: 20 })).toBe(sentence);
  });

  it("says of what its numbers are: the filters count statements, the plot under it commitments", async () => {
    expect(main).toContain('<option value="">With or without (276 statements)</option>');
    const plot = await (await app.ask("/map/qualifiers-narrow.svg")).text();
    expect(plot).toMatch(/>\d+ commitments</);
  });

  it("counts beside the choices of a filter what fits the other filters", async () => {
    const page = await app.ask("/map?theme=beneficial-ownership&qualifier=effort", {
      headers: { Accept: "text/html" },
    });
    const filtered = await page.text();
    expect(filtered).toContain('<option value="">With or without (3 statements)</option>');
    expect(filtered).toContain('<option value="effort" selected>Trying (1)</option>');
    expect(filtered).toMatch(/<option value="possibility"[^>]*>[^<]+ \(0\)</);
    expect(filtered).toContain('<option value="">Any theme (28 statements)</option>');
    expect(filtered).toMatch(
      /<option value="beneficial-ownership"[^>]* selected>Beneficial ownership \(1\)</,
    );
  });
});

describe("under the map and each plot", () => {
  it("stand a picture, the data and code that shows the picture elsewhere, and all of them are there", async () => {
    const rows = main.split('class="take-along"').slice(1);
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      const [, picture = "", data = ""] =
        /^><a href="([^"]+)">Picture[^<]*<\/a> <a href="([^"]+)">Data/.exec(row) ?? [];
      expect((await app.ask(picture)).headers.get("Content-Type")).toBe("image/svg+xml");
      expect((await app.ask(data)).headers.get("Content-Type")).toMatch(/^text\/csv/);
      const code = /<code>([\s\S]*?)<\/code>/.exec(row)?.[1] ?? "";
      expect(code).toContain(`src=&quot;${app.origin}${picture}&quot;`);
      const anchor = /\/map#([a-z-]+)&quot;/.exec(code)?.[1];
      expect(main).toContain(` id="${anchor}"`);
    }
  });
});
