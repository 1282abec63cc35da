import { describe, expect, it } from "vitest";
import { ACTORS, errorsAfter, INSTRUMENTS, isRefused, MORE_REFERENCES, THEMES } from "./refusals.ts";

isRefused("a vocabulary that leads astray", [
  {
    it: "a theme that no act uses",
    file: THEMES,
    from: "- id: criminalization",
    to: "- id: sport\n  label: Sport\n  definition: Fair play.\n  otherNames: [a, b, c, d, e]\n  related: []\n  matches: { uncac: [], sdg: [] }\n- id: criminalization",
    at: "- id: sport",
    says: ['no act has the theme "sport"'],
  },
  {
    it: "an instrument that no reference uses",
    file: MORE_REFERENCES,
    from: "- instrument: united-nations",
    to: "- instrument: uncac",
    in: INSTRUMENTS,
    at: "- id: united-nations",
    says: ['no reference has the instrument "united-nations"'],
  },
  {
    it: "fewer than five other names of a theme",
    file: THEMES,
    from: "otherNames: [ratification, accession, ",
    to: "otherNames: [ratification, ",
    says: ['the theme "convention-implementation" has 4 other names', "at least 5"],
  },
  {
    it: "an id given twice",
    file: ACTORS,
    from: "id: sports-bodies",
    to: "id: states",
    at: "id: states\n  label: Sports",
    says: ['the id "states" again', "line 1"],
  },
  {
    it: "another name that two themes have, whatever the capitals",
    file: THEMES,
    from: "criminal law, indictment",
    to: "criminal law, RATIFICATION",
    says: ['"RATIFICATION" is a name of "convention-implementation" too (line 4)'],
  },
  {
    it: "another name that is the label of another theme",
    file: THEMES,
    from: "otherNames: [ratification",
    to: "otherNames: [media and journalists",
    says: ['"media and journalists" is a name of "media-and-journalists" too'],
  },
  {
    it: "another name that two actors have",
    file: ACTORS,
    from: "otherNames: []",
    to: "otherNames: [Every country]",
    says: ['"Every country" is a name of "all-states" too'],
  },
  {
    it: "another name that is the short name of another instrument",
    file: INSTRUMENTS,
    from: "otherNames: [UN]",
    to: "otherNames: [UNCAC]",
    says: ['"UNCAC" is a name of "uncac" too'],
  },
  {
    it: "a theme that is related to itself",
    file: THEMES,
    from: "related: [media-and-journalists]",
    to: "related: [access-to-information]",
    says: ['"access-to-information" is related to itself'],
  },
  {
    it: "a match that is no article",
    file: THEMES,
    from: "uncac:art. 65",
    to: "uncac:art. 72",
    says: ['"0 › matches › uncac › 0" does not fit', "uncac:art. 52(5)"],
  },
  {
    it: "a match that is no goal",
    file: THEMES,
    from: "sdg:16.10",
    to: "sdg:18",
    says: ["does not fit; expected a Sustainable Development Goal", "sdg:16.5"],
  },
  {
    it: "a kind of instrument that there is not",
    file: INSTRUMENTS,
    from: "kind: body",
    to: "kind: office",
    says: ["does not fit; expected one of treaty, resolution"],
  },
]);

describe("a circle of broader themes", () => {
  it("is refused at each of its themes, and not at those that lead into it", async () => {
    const circle = {
      file: THEMES,
      from: "related: [criminalization]",
      to: "broader: criminalization\n  related: []",
    };
    const { errors } = await errorsAfter([circle]);
    expect(errors.map(({ place }) => place)).toEqual([`${THEMES}:5`, `${THEMES}:13`]);
    expect(errors[0]?.message).toContain(
      "convention-implementation → criminalization → convention-implementation",
    );
  });
});
