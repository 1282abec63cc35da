import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partsOf } from "../../src/library/text-parts.ts";
import { commitmentsAmong, mostHedged, qualifiedAmong } from "../../src/site/pages/map/findings.ts";
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
      .map(({ acts }) => commitmentsAmong(acts))
      .map((commitments) => qualifiedAmong(commitments) / commitments.length);
    const most = mostHedged(parts);
    if (most === undefined) throw new Error("no section stands out");
    expect(most.qualified / most.commitments).toBe(Math.max(...shares));
    expect(readable(main)).toContain(
      `in the section “ ${most.part.title} ” (paragraphs ${most.part.numbers}): ${most.qualified} of ${most.commitments} carry a qualifier`,
    );
  });

  it("compares nothing where there is one section, or too few commitments in each", () => {
    const [, one] = parts;
    expect(mostHedged(one === undefined ? [] : [one])).toBeUndefined();
    expect(mostHedged(parts.map((part) => ({ ...part, acts: part.acts.slice(0, 2) })))).toBeUndefined();
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
