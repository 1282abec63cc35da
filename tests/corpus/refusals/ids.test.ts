import { CRIMES, isRefused, MORE_REFERENCES, PREAMBLE, PREVENTION, REFERENCES, THEMES } from "./refusals.ts";

isRefused("an id that nobody knows", [
  {
    it: "a theme",
    file: PREVENTION,
    from: "access-to-information: open data",
    to: "acces-to-information: open data",
    says: ['no theme has the id "acces-to-information"', 'the nearest is "access-to-information"'],
  },
  {
    it: "an actor",
    file: CRIMES,
    from: "actor: states",
    to: "actor: state",
    says: ['no actor has the id "state"', 'the nearest is "states"'],
  },
  {
    it: "an addressee",
    file: PREAMBLE,
    from: "[all-states]",
    to: "[all-nations]",
    says: ['no actor has the id "all-nations"', 'the nearest is "all-states"'],
  },
  {
    it: "an instrument",
    file: MORE_REFERENCES,
    from: "- instrument: uncac",
    to: "- instrument: qqqqq",
    says: ['no instrument has the id "qqqqq"', "an id of "],
  },
  {
    it: "a qualifier's kind",
    file: CRIMES,
    from: "effort: strive to",
    to: "efforts: strive to",
    says: ['no kind of qualifier is called "efforts"', 'the nearest is "effort"'],
  },
  {
    it: "a theme's broader theme",
    file: THEMES,
    from: "broader: access-to-information",
    to: "broader: acess-to-information",
    says: ['no theme has the id "acess-to-information"', 'the nearest is "access-to-information"'],
  },
  {
    it: "a related theme",
    file: THEMES,
    from: "related: [criminalization]",
    to: "related: [crime]",
    says: ['no theme has the id "crime"'],
  },
  {
    it: "a sentence",
    file: CRIMES,
    from: '"23.1":\n  nothing: The small data leaves it out.',
    to: '"23.1":\n  nothing: The small data leaves it out.\n"31.2":\n  nothing: It is not there.',
    at: '"31.2"',
    says: ['there is no sentence "31.2"', 'the nearest is "31.1"'],
  },
  {
    it: "a paragraph",
    file: REFERENCES,
    from: '"preamble-4":',
    to: '"preamble-44": []\n"preamble-4":',
    says: ['there is no paragraph "preamble-44"', 'the nearest is "preamble-4"'],
  },
]);
