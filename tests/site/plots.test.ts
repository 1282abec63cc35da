import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { drawPlots } from "../../scripts/build-plots.ts";
import type { Text } from "../../src/library/text-parts.ts";
import { QualifierKind } from "../../src/model/act.ts";
import { drawActsBySection } from "../../src/site/pages/plots/acts-by-section.ts";
import { type Figure, writeFigure } from "../../src/site/pages/plots/figure.ts";
import { DARK, LIGHT, type Palette, STYLE } from "../../src/site/pages/plots/palette.ts";
import { PLOTS_ON_PAGE } from "../../src/site/pages/plots/plots.ts";
import { drawQualifiers } from "../../src/site/pages/plots/qualifiers.ts";
import { drawThemesBySection } from "../../src/site/pages/plots/themes-by-section.ts";
import { compiled, corpus } from "../compiled.ts";
import { elements, readXml, textOf, type XmlElement } from "../export/xml.ts";

const plots = drawPlots(corpus);
const text: Text = { entry: compiled.entry, paragraphs: compiled.texts.en ?? [] };
const acts = Object.values(compiled.texts)
  .flat()
  .flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.acts));
const ofKind = (wanted: string) => acts.filter(({ kind }) => kind === wanted);

const rowsWith = (attribute: string, svg: XmlElement) =>
  elements(svg, "g").filter(({ attributes }) => attribute in attributes);
const numbersIn = (element: XmlElement) => elements(element, "text").map((text) => textOf(text));
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

describe.each(Object.entries(plots))("docs/plots/%s", (name, svg) => {
  it("is what the data gives", async () => {
    const committed = await readFile(`docs/plots/${name}`, "utf8").catch(() => "");
    expect(committed === svg, "the data has changed since: run node scripts/build-plots.ts").toBe(true);
  });

  it("is well-formed, and says in words what it shows", async () => {
    const [root] = (await readXml(svg)).children.filter((child) => typeof child !== "string");
    if (root === undefined) throw new Error("no element");
    expect(root.attributes).toMatchObject({ role: "img", viewBox: expect.any(String) });
    const idOf = (element: string) => elements(root, element)[0]?.attributes.id;
    expect(root.attributes["aria-labelledby"]).toBe(idOf("title"));
    expect(root.attributes["aria-describedby"]).toBe(idOf("desc"));
  });

  it("needs nothing besides itself", () => {
    expect(svg).not.toMatch(/<script|href|url\(|@import|\son\w+=/);
    expect(svg.match(/https?:\/\/[^"\s]+/g)).toEqual(["http://www.w3.org/2000/svg"]);
  });
});

describe("acts by section", () => {
  let rows: XmlElement[];
  beforeAll(async () => {
    rows = rowsWith("data-kind", await readXml(plots["acts-by-section.svg"] ?? ""));
  });

  it.each(["commitment", "call", "recognition"])("has a sign, and a count, for every %s", (kind) => {
    const wanted = rows.filter(({ attributes }) => attributes["data-kind"] === kind);
    expect(wanted).toHaveLength(compiled.entry.sections.length + 1);
    const paths = wanted.flatMap((row) => elements(row, "path").map(({ attributes }) => attributes.d ?? ""));
    const shapes = paths.flatMap((path) => path.match(/z/g) ?? []);
    expect(shapes).toHaveLength(ofKind(kind).length);
    expect(sum(wanted.map((row) => Number(numbersIn(row)[0])))).toBe(ofKind(kind).length);
  });

  it("empties a commitment by a step a qualifier", () => {
    const written = rows.flatMap(numbersIn).filter((text) => text.includes("+"));
    const counts = written.map((text) => text.split(" + ").map(Number));
    const qualifiers = ofKind("commitment").map((act) => act.qualifiers.length);
    expect([0, 1, 2].map((step) => sum(counts.map((count) => count[step] ?? 0)))).toEqual(
      [0, 1, 2].map((step) => qualifiers.filter((count) => Math.min(count, 2) === step).length),
    );
  });
});

describe("what bounds commitments", () => {
  let rows: XmlElement[];
  beforeAll(async () => {
    rows = rowsWith("data-qualifier", await readXml(plots["qualifiers.svg"] ?? ""));
  });

  it.each(QualifierKind.options)("has a sign, and a count, for every commitment bounded by %s", (kind) => {
    const bounded = ofKind("commitment").filter((act) => act.qualifiers.some((one) => one.kind === kind));
    const row = rows.find(({ attributes }) => attributes["data-qualifier"] === kind);
    if (row === undefined) throw new Error("no row");
    const paths = elements(row, "path").map(({ attributes }) => attributes.d ?? "");
    expect(paths.flatMap((path) => path.match(/z/g) ?? [])).toHaveLength(bounded.length);
    expect(Number.parseInt(numbersIn(row)[1] ?? "", 10)).toBe(bounded.length);
  });

  it("names a phrase for each kind that is nowhere more frequent than it says", () => {
    const qualifiers = ofKind("commitment").flatMap((act) => act.qualifiers);
    for (const row of rows) {
      const said = numbersIn(row).slice(2).join(" ");
      const [, phrase, times = "1", all] = /“(.+)”(?:, (\d+) of (\d+) times)?/.exec(said) ?? [];
      const texts = qualifiers
        .filter(({ kind }) => kind === row.attributes["data-qualifier"])
        .map(({ text }) => text.toLowerCase());
      const timesOf = (text: string) => texts.filter((other) => other === text).length;
      expect(timesOf(phrase?.toLowerCase() ?? ""), said).toBe(
        said.endsWith("always") ? texts.length : Number(times),
      );
      if (all !== undefined) expect(Number(all), said).toBe(texts.length);
      expect(Math.max(...texts.map(timesOf)), said).toBe(timesOf(phrase?.toLowerCase() ?? ""));
    }
  });
});

describe("themes by section", () => {
  let rows: XmlElement[];
  beforeAll(async () => {
    rows = rowsWith("data-theme", await readXml(plots["themes-by-section.svg"] ?? ""));
  });

  it("says of how many statements the most frequent theme is, and not that most speak of it", () => {
    const { summary } = drawThemesBySection(text, corpus.vocabulary.themes);
    const most = Math.max(...corpus.vocabulary.themes.map(({ counts }) => counts.acts));
    expect(summary).toMatch(/^The themes named most often: /);
    expect(summary).toContain(`(${most} of ${acts.length} statements), `);
  });

  it("has every theme once, and the same total as the API", () => {
    const drawn = rows.map((row) => [row.attributes["data-theme"], Number(numbersIn(row).at(-1))]);
    const themes = corpus.vocabulary.themes.map(({ id, counts }) => [id, counts.acts]);
    expect(drawn.sort()).toEqual(themes.sort());
  });

  it("has cells that add up to the total, and a tint for each, as strong as its number", () => {
    for (const row of rows) {
      const [label, ...cells] = numbersIn(row);
      const total = Number(cells.pop());
      expect(sum(cells.map(Number)), label).toBe(total);
      const tints = elements(row, "rect").map(({ attributes }) => Number(attributes["fill-opacity"]));
      expect(tints, label).toHaveLength(cells.length);
      const inOrder = cells.map(Number).map((count, at) => ({ count, tint: tints[at] ?? 0 }));
      for (const one of inOrder)
        for (const other of inOrder)
          if (one.count > other.count) expect(one.tint).toBeGreaterThan(other.tint);
    }
  });
});

describe("the plots for a narrow window", () => {
  const { qualifiers, "themes-by-section": byTheme } = PLOTS_ON_PAGE;
  const { themes } = corpus.vocabulary;

  it.each([
    ["qualifiers", qualifiers.narrow(text)],
    ["themes", byTheme.narrow(text, themes)],
  ])("are as wide as the narrowest window, with no word smaller than 12 px: %s", (_, figure) => {
    expect(figure.width).toBe(288);
    expect(Math.min(...[...STYLE.matchAll(/font-size: (\d+)px/g)].map(([, size]) => Number(size)))).toBe(12);
    expect(writeFigure(figure)).not.toMatch(/scale\(|font-size="/);
  });

  it.each([
    ["sign", "data-qualifier", "path", qualifiers.narrow(text), qualifiers.wide(text)],
    ["cell", "data-theme", "rect", byTheme.narrow(text, themes), byTheme.wide(text, themes)],
  ])("have every %s that the wide ones have", async (_, row, shape, narrow, wide) => {
    const count = async (figure: Figure) =>
      rowsWith(row, await readXml(writeFigure(figure))).map(({ attributes, ...element }) => {
        const shapes = elements({ attributes, ...element }, shape);
        const drawn = shapes.map(
          (one) => one.attributes.d?.match(/z/g)?.length ?? (shape === "rect" ? 1 : 0),
        );
        return [attributes[row], sum(drawn)];
      });
    expect(await count(narrow)).toEqual(await count(wide));
  });
});

describe("what a plot is drawn from", () => {
  const heading = `<Bribes> & "gifts"`;
  const [first] = compiled.entry.sections;
  const small: Text = {
    entry: { ...compiled.entry, sections: first === undefined ? [] : [{ ...first, title: heading }] },
    paragraphs: (compiled.texts.en ?? []).filter(({ id }) => id === "1" || id === "8"),
  };

  it.each([
    ["acts", () => drawActsBySection(small)],
    ["themes", () => drawThemesBySection(small, corpus.vocabulary.themes)],
  ])("is escaped: %s", async (_, draw) => {
    const texts = elements(await readXml(writeFigure(draw())), "text");
    expect(texts.map((text) => textOf(text)).join("\n")).toContain(heading);
  });

  it.each([
    ["acts", (drawn: Text) => drawActsBySection(drawn)],
    ["qualifiers", (drawn: Text) => drawQualifiers(drawn)],
    ["themes", (drawn: Text) => drawThemesBySection(drawn, corpus.vocabulary.themes)],
  ])("may be nothing: %s", async (_, draw) => {
    const svg = writeFigure(draw({ entry: { ...compiled.entry, sections: [] }, paragraphs: [] }));
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    await readXml(svg);
  });
});

describe.each([
  ["light", LIGHT, 0],
  ["dark", DARK, 1],
] as const)("the colours on %s paper", (_, palette, place) => {
  it.each(["paper", "ink", "faint", "rule"] as const)("are the site's: %s", async (name) => {
    const tokens = await readFile("src/site/browser/styles/tokens.css", "utf8");
    const values = [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, "g"))].map(
      ([, value]) => value,
    );
    expect(palette[name]).toBe(values[place]);
  });

  it.each([
    ["ink", 4.5],
    ["faint", 4.5],
    ["commitment", 3],
    ["call", 3],
    ["recognition", 3],
  ] as const)("stand out: %s, by %d to 1", (name, least) => {
    expect(contrast(palette, name)).toBeGreaterThanOrEqual(least);
  });
});

/** The contrast with the paper, as WCAG 2.2 reckons it. */
function contrast(palette: Palette, name: keyof Palette): number {
  const [darker = 0, lighter = 0] = [luminance(palette[name]), luminance(palette.paper)].sort(
    (one, other) => one - other,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
