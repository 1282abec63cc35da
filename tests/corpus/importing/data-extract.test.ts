import { describe, expect, it } from "vitest";
import { readDay } from "../../../src/corpus/importing/catalogue/day.ts";
import { readDataExtract } from "../../../src/corpus/importing/catalogue/read-data-extract.ts";
import { dataRow } from "./invented.ts";

function read(...rows: string[]) {
  const data = readDataExtract(new TextEncoder().encode(rows.join("\n")), "99.json");
  if (data === undefined) throw new Error("no data");
  return data;
}

function readOne(given: Record<string, unknown>) {
  const [first] = read(dataRow(given)).records;
  if (first === undefined) throw new Error("no record");
  return first;
}

const NO_NAMES = { MS_in_favour: [], MS_against: [], MS_abstaining: [] };
const NO_COUNTS = { MS_in_favour_count: "", MS_against_count: "", MS_abstaining_count: "" };

describe("a line of data_extract", () => {
  it("says how a resolution was adopted, by whom, under which item and about what", () => {
    expect(readOne({})).toEqual({
      record: {
        publisher: "United Nations",
        symbol: "A/RES/99/1",
        title: "Lanterns of the harbour",
        adopted: "2044-12-01",
        adoption: {
          vote: "recorded",
          inFavour: 2,
          against: 1,
          abstaining: 0,
          meeting: "61st plenary meeting",
        },
        votes: { inFavour: ["ARENDELLE", "FREEDONIA"], against: ["RURITANIA"], abstaining: [] },
        agendaItem: "12 (a): Light",
        sponsors: ["FREEDONIA", "ARENDELLE"],
        subjects: ["LANTERNS"],
        goals: ["7", "14"],
      },
      oddities: [],
    });
  });

  it.each([
    [
      "without a vote",
      { adoption_type: "Without a vote", ...NO_NAMES, ...NO_COUNTS },
      { vote: "without-vote" },
    ],
    ["by consensus", { adoption_type: "By consensus", ...NO_NAMES, ...NO_COUNTS }, { vote: "without-vote" }],
    [
      "in the Security Council, with zeros before numbers",
      {
        ...NO_NAMES,
        ...{ adoption_type: "Adopted 11-0-4, 61st plenary meeting", MS_in_favour_count: "011" },
        ...{ MS_against_count: "", MS_abstaining_count: "004" },
      },
      { vote: "recorded", inFavour: 11, against: 0, abstaining: 4 },
    ],
    [
      "unanimously",
      { ...NO_NAMES, ...NO_COUNTS, adoption_type: "Adopted unanimously", MS_in_favour_count: "15" },
      { vote: "recorded", inFavour: 15, against: 0, abstaining: 0 },
    ],
    ["in a way that is not said", { ...NO_NAMES, adoption_type: "" }, undefined],
  ] as const)("reads what was adopted %s", (_, given, adoption) => {
    const { meeting: _meeting, ...read } = readOne(given).record.adoption ?? {};
    expect(readOne(given).record.adoption === undefined ? undefined : read).toEqual(adoption);
  });

  it.each([
    [
      "a count that is not the number of names",
      { MS_in_favour_count: "3" },
      /in favour: 3 or 2, left out/,
      "inFavour",
    ],
    [
      "a count in words that is another",
      { adoption_type: "Adopted 2-2-0, 61st plenary meeting" },
      /against: 1 or 2, left out/,
      "against",
    ],
    [
      "two meetings",
      { adoption_type: "Adopted 2-1-0, 62nd meeting" },
      /the meeting: the 61th or the 62th/,
      "meeting",
    ],
  ] as const)("never makes up its mind about %s", (_, given, says, left) => {
    const { record, oddities } = readOne(given);
    expect(oddities.join()).toMatch(says);
    expect(record.adoption).not.toHaveProperty(left);
  });

  it("takes the meeting that two of three places name", () => {
    const { record, oddities } = readOne({
      adoption_type: "Adopted 2-1-0, 16th meeting",
      document_title: "Adopted at its 61st plenary meeting, on 1 December 2044",
    });
    expect(record.adoption?.meeting).toBe("61st plenary meeting");
    expect(oddities).toHaveLength(1);
  });

  it.each([
    [
      "names that stand there twice",
      { MS_in_favour: ["ARENDELLE", "FREEDONIA", "ARENDELLE"] },
      /1 names in favour/,
    ],
    ["a vote without names", { ...NO_NAMES, MS_in_favour_count: "2" }, /who voted how is not listed/],
    ["votes where none was taken", { adoption_type: "Without a vote" }, /without a vote, and yet votes/],
    [
      "words run together",
      { document_title: "Adopted at its 61st meeting, on1 December 2044" },
      /words run together/,
    ],
    ["a day in another form", { adoption_date: "2044-12-01 00:00:00" }, /is written "2044-12-01 00:00:00"/],
    ["no day", { adoption_date: "" }, /the day of its adoption is not said/],
    [
      "what is no day",
      { adoption_date: "30 February 2044" },
      /the day of its adoption is "30 February 2044"/,
    ],
    ["a goal that there isn't", { SDGs: ["7", "18"] }, /no Sustainable Development Goal: 18/],
  ] as const)("says that it has %s", (_, given, says) => {
    expect(readOne(given).oddities.join()).toMatch(says);
  });

  it("is about each of the resolutions that it names", () => {
    const adopted = { adoption_type: "Without a vote", ...NO_NAMES, ...NO_COUNTS };
    const { records } = read(dataRow({ symbol: "A/RES/99/3 A-C", ...adopted }));
    expect(records.map(({ record }) => [record.symbol, record.adoption?.vote])).toEqual([
      ["A/RES/99/3 A", "without-vote"],
      ["A/RES/99/3 B", "without-vote"],
      ["A/RES/99/3 C", "without-vote"],
    ]);
  });

  it("does not say one vote of several resolutions", () => {
    const { records } = read(dataRow({ symbol: "A/RES/99/3 A-B" }));
    expect(records.map(({ record }) => [record.adoption, record.votes])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(records[0]?.oddities.join()).toMatch(/one recorded vote is given for 2 resolutions/);
  });
});

describe("a file of data_extract", () => {
  it("may say of a resolution in several lines what belongs together", () => {
    const { records } = read(dataRow({ additional_sponsors: [] }), dataRow({ SDGs: [] }));
    expect(records).toHaveLength(1);
    expect(records[0]?.record).toMatchObject({ sponsors: ["FREEDONIA", "ARENDELLE"], goals: ["7", "14"] });
    expect(records[0]?.oddities).toEqual(["it has 2 lines, which differ in SDGs, additional_sponsors"]);
  });

  it.each([
    ["a list", `[${dataRow()},${dataRow({ symbol: "A/RES/99/2" })}]`, 2],
    ["one value", dataRow(), 1],
    ["lines with empty ones between", `\n${dataRow()}\n\n${dataRow({ symbol: "A/RES/99/2" })}\r\n`, 2],
  ])("may be %s", (_, text, count) => {
    expect(read(text).records).toHaveLength(count);
  });

  it("names the lines that cannot be read, and reads the others", () => {
    const { records, refused } = read(dataRow(), dataRow().slice(0, 90), dataRow({ sponsors: "FREEDONIA" }));
    expect(records).toHaveLength(1);
    expect(refused.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^99\.json:2: not JSON/),
      expect.stringMatching(/^99\.json:3: sponsors: /),
    ]);
  });

  it.each(['{"name":"a package"}', '{"symbol":"A/RES/99/1","paragraphs":[]}', "[1, 2]", "{}"])(
    "is none where it is other JSON: %s",
    (text) => {
      expect(readDataExtract(new TextEncoder().encode(text), "x.json")).toBeUndefined();
    },
  );
});

it.each([
  ["21 September 2020", "2020-09-21"],
  ["9\u00A0June 2024", "2024-06-09"],
  ["on10 January 2024", "2024-01-10"],
  ["2024-01-30 00:00:00", "2024-01-30"],
  ["2024-01-30", "2024-01-30"],
  ["0001-01-01", undefined],
  ["31 June 2024", undefined],
  ["soon", undefined],
])("the day %j is %j", (text, day) => {
  expect(readDay(text)).toBe(day);
});
