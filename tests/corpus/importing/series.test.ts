import { describe, expect, it } from "vitest";
import { seriesOf } from "../../../src/corpus/library/series-of.ts";

const GA = "general-assembly";

describe("the series of a resolution", () => {
  it.each<[what: string, id: string, titles: string[]]>([
    [
      "the same title",
      "ga-lamps-along-the-harbours",
      ["Lamps along the harbours", "Lamps along the Harbours"],
    ],
    [
      "the session of a report",
      "ga-report-of-the-lamp-commission-on-the-work-of-its",
      [
        "Report of the Lamp Commission on the work of its seventy-fifth session",
        "Report of the Lamp Commission on the work of its seventieth session",
        "Report of the Lamp Commission on the work of its eightieth session",
        "Report of the Lamp Commission on the work of its first session",
        "Report of the Lamp Commission on the work of its 76th session",
        "Report of the Lamp Commission on the work of its thirty-second special session",
      ],
    ],
    [
      "a session in the middle",
      "ga-credentials-of-lamplighters-to-the-of-the-assembly",
      [
        "Credentials of lamplighters to the seventy-sixth session of the Assembly",
        "Credentials of lamplighters to the seventy\u2011ninth session of the Assembly",
      ],
    ],
    [
      "the year that it is for",
      "ga-lamp-budget",
      [
        "Lamp budget for 2021",
        "Lamp budget for the year 2022",
        "Lamp budget for the biennium 2018–2019",
        "Lamp budget, 2024",
        "Lamp budget (2025)",
        "Lamp budget for the period from 1 July 2021 to 30 June 2022",
        "2022 lamp budget",
      ],
    ],
    [
      "the year before what is about a part",
      "ga-lamp-budget-section-26-oil",
      ["Lamp budget for 2024: section 26, oil", "Lamp budget for 2025: section 26, oil"],
    ],
    [
      "how hyphens, accents and apostrophes are typed",
      "ga-cote-divoires-co-operation-and-non-proliferation",
      [
        "Côte d’Ivoire’s co-operation and non-proliferation",
        "Cote d'Ivoire's co\u2011operation and non\u2010proliferation",
        "Co\u0302te d’Ivoire’s co-opera\u00adtion and non-proliferation",
      ],
    ],
  ])("is one whatever differs from year to year: %s", (_, id, titles) => {
    expect(titles.map((title) => [title, seriesOf(title, GA)])).toEqual(titles.map((title) => [title, id]));
  });

  it.each([
    ["Follow-up to the Second Lamp Conference", "Follow-up to the Third Lamp Conference"],
    ["Twentieth anniversary of the lamp", "Thirtieth anniversary of the lamp"],
    ["Lamps and health: lighting", "Lamps and health: oil"],
    ["The lamps of 1990 and the 2030 Agenda", "The lamps of 1990 and the 2063 Agenda"],
    ["Ending darkness by 2025", "Ending darkness by 2030"],
    ["Sessions of lamplighters", "Lamplighters"],
  ])("is not guessed: “%s” and “%s” are two", (one, other) => {
    expect(seriesOf(one, GA)).not.toBe(seriesOf(other, GA));
  });

  it("is of one body: another may have an item of the same name", () => {
    expect(seriesOf("Lamps", "human-rights-council")).toBe("hrc-lamps");
    expect(seriesOf("Lamps", GA)).toBe("ga-lamps");
  });

  it.each(["Resolution 2722 (2044)", "", "…", "2044", "港口的灯"])(
    "is none where a title names no item: “%s”",
    (title) => {
      expect(seriesOf(title, "security-council")).toBeUndefined();
      expect(seriesOf(title, GA)).toBeUndefined();
    },
  );

  it("has a name of a bearable length, which long titles that begin alike do not share", () => {
    const long =
      "Lamps, lanterns, candles, torches and beacons along the harbours, rivers and canals of all islands";
    const ids = ["north", "south"].map((where) => seriesOf(`${long} of the ${where}`, GA) ?? "");
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^ga-[a-z0-9-]{1,108}$/);
  });
});
