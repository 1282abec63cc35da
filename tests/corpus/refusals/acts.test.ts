import { describe, expect, it } from "vitest";
import {
  AGENDA,
  CRIMES,
  errorsAfter,
  INVESTIGATE,
  isRefused,
  MORE_REFERENCES,
  PREAMBLE,
  REFERENCES,
  STRIVE,
} from "./refusals.ts";

isRefused("acts that do not fit together", [
  {
    it: "acts of the same kind that share words",
    file: CRIMES,
    from: STRIVE,
    to: `${STRIVE}, and we will investigate`,
    at: INVESTIGATE,
    says: ['act 2 shares "we will investigate" with act 1, a commitment too'],
  },
  {
    it: "acts in another order than the text",
    file: PREAMBLE,
    from: "text: We welcome the fact that 187 parties have ratified or acceded to the Convention, thus making it an instrument enjoying a status very close to universal adherence",
    to: "text: as a matter of priority",
    and: {
      file: PREAMBLE,
      from: "in this regard we urge",
      to: "We welcome the fact that 187 parties have ratified or acceded to the Convention, thus making it an instrument enjoying a status very close to universal adherence, and in this regard we urge",
    },
    at: "text: >-",
    says: ["act 2 begins before act 1", "the order of the text"],
  },
  {
    it: "references in another order than the text",
    file: MORE_REFERENCES,
    from: '"1":\n',
    to: '"1":\n  - { instrument: united-nations, text: the fight against corruption }\n',
    at: "text: chapter II of",
    says: ["reference 2 begins before reference 1"],
  },
  {
    it: "the same reference twice",
    file: REFERENCES,
    from: "occurrence: 2 }",
    to: "occurrence:  1 }",
    says: ['a reference to "uncac" with these words stands above already'],
  },
  {
    it: "an act without a theme",
    file: AGENDA,
    from: "themes:\n        criminalization: enforce",
    to: "themes: {}",
    says: ["act 2 of 74.1 has no theme"],
  },
  {
    it: "context that an act carries",
    file: CRIMES,
    from: "- text: committed against them",
    to: "- text: our jurisdiction, committed against them",
    says: ["the context overlaps act 2"],
  },
  {
    it: "more than three words between acts",
    file: CRIMES,
    from: STRIVE,
    to: "text: We will strive to provide a safe",
    says: ['no act of 31.1 carries "and adequate environment to journalists, and"', "as context"],
  },
  {
    it: "more than three words before the first act",
    file: CRIMES,
    from: STRIVE,
    to: "text: a safe and adequate environment to journalists",
    at: '"31.1"',
    says: ['no act of 31.1 carries "We will strive to provide"'],
  },
  {
    it: "more than three words after the last act",
    file: CRIMES,
    from: INVESTIGATE,
    to: "text: we will investigate, prosecute and punish threats and acts of violence",
    says: ['no act of 31.1 carries "falling within our jurisdiction"'],
  },
]);

isRefused("a deadline that is no date", [
  {
    it: "a month",
    file: AGENDA,
    from: 'date: "2030"',
    to: 'date: "2030-12"',
    says: ['the date "2030-12"'],
  },
  { it: "no day", file: AGENDA, from: 'date: "2030"', to: 'date: "2030-02-30"', says: ["2030-02-30"] },
  { it: "a number", file: AGENDA, from: 'date: "2030"', to: "date: 2030", says: ["in quotation marks"] },
]);

describe("what is left over of a sentence", () => {
  const shortened = "text: We will strive to provide a safe and adequate";
  it.each([
    ["may have up to three words, connectives not counted", [{ file: CRIMES, from: STRIVE, to: shortened }]],
    [
      "may be longer where context says why",
      [
        { file: CRIMES, from: STRIVE, to: "text: We will strive to provide a safe" },
        {
          file: CRIMES,
          from: "context:\n",
          to: "context:\n    - { text: adequate environment to journalists, why: To see what happens. }\n",
        },
      ],
    ],
  ])("%s", async (_, changes) => {
    expect((await errorsAfter(changes)).errors).toEqual([]);
  });
});
