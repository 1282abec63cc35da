import { beforeAll, describe, expect, it } from "vitest";
import { type MemberStates, readStates, votesOf } from "../../src/corpus/states.ts";

let states: MemberStates;
beforeAll(async () => {
  const read = await readStates("data/vocabulary");
  if (read === undefined) throw new Error("no states");
  states = read;
});

describe("the list of Member States", () => {
  it("has each of the 193 once, with a code of its own", () => {
    expect(states.all).toHaveLength(193);
    expect(new Set(states.all.map(({ code }) => code)).size).toBe(193);
  });

  it.each([
    ["COTE D'IVOIRE", "CIV"],
    ["CÔTE D’IVOIRE", "CIV"],
    ["TÜRKİYE", "TUR"],
    ["TURKEY", "TUR"],
    ["BOLIVIA (PLURINATIONAL STATE OF)", "BOL"],
    ["DEMOCRATIC REPUBLIC OF THE CONGO", "COD"],
    ["CONGO", "COG"],
    ["NETHERLANDS", "NLD"],
    ["RURITANIA", undefined],
    ["constructor", undefined],
  ])("knows %s by the name that the data spells: %s", (name, code) => {
    expect(states.named(name)?.code).toBe(code);
  });
});

describe("votes on a resolution", () => {
  const votes = { inFavour: ["FIJI", "PERU"], against: ["NAURU"], abstaining: [] };
  const adoption = { vote: "recorded", inFavour: 2, against: 1, abstaining: 0 } as const;
  const voted = { body: "general-assembly", adopted: "2024-12-12", adoption, votes } as const;
  const absentIn = (given: Partial<Parameters<typeof votesOf>[0]>) =>
    votesOf({ ...voted, ...given }, states).filter(({ vote }) => vote === "not-voting").length;

  it("are in the order of the states’ names, and say who did not vote", () => {
    const all = votesOf(voted, states);
    expect(all).toHaveLength(193);
    expect(all.slice(0, 1)).toEqual([{ state: "Afghanistan", code: "AFG", vote: "not-voting" }]);
    expect(all.find(({ code }) => code === "NRU")).toEqual({ state: "Nauru", code: "NRU", vote: "against" });
  });

  it("never say who did not vote where that is not sure", () => {
    expect(absentIn({ body: "security-council" })).toBe(0);
    expect(absentIn({ adopted: "2011-07-13" })).toBe(0);
    expect(absentIn({ adoption: { ...adoption, inFavour: 3 } })).toBe(0);
    expect(absentIn({ adoption: { vote: "recorded", inFavour: 2, against: 1 } })).toBe(0);
    expect(absentIn({ votes: { ...votes, against: ["RURITANIA"] } })).toBe(0);
    expect(absentIn({ votes: { ...votes, against: ["FIJI"] } })).toBe(0);
  });

  it("keep a name that the list lacks", () => {
    const of = votesOf({ ...voted, votes: { ...votes, against: ["RURITANIA"] } }, states);
    expect(of).toContainEqual({ state: "RURITANIA", vote: "against" });
  });
});
