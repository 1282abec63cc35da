import { CRIMES, isRefused, PREVENTION, REFERENCES } from "./refusals.ts";

isRefused("an entry that stands in the wrong place", [
  {
    it: "a sentence in another section's file",
    file: PREVENTION,
    from: '"22.1":',
    to: '"31.1":\n  nothing: It stands in another file.\n"22.1":',
    says: ["sentence 31.1 is of another section", "criminalization-and-law-enforcement.yaml"],
  },
  {
    it: "a paragraph in another section's file",
    file: REFERENCES,
    from: '"preamble-4":',
    to: '"30": []\n"preamble-4":',
    says: ["paragraph 30 is of another section", "references/criminalization-and-law-enforcement.yaml"],
  },
  {
    it: "a file that is named after no section",
    file: "acts/asset-recoveries.yaml",
    from: "",
    to: "",
    says: ["no section has this file's name", 'the nearest is "asset-recovery.yaml"'],
  },
]);

isRefused("a sentence without a clear decision", [
  {
    it: "no entry, told after the one before it",
    file: CRIMES,
    from: '"24.1":\n  nothing: The small data leaves it out.\n',
    to: "",
    at: '"23.3":',
    says: ["sentence 24.1 has no entry", '"nothing" with the reason'],
  },
  {
    it: "nothing, without a reason",
    file: CRIMES,
    from: '"24.1":\n  nothing: The small data leaves it out.',
    to: '"24.1":\n  nothing:',
    at: "nothing:\n",
    says: ['"nothing" in 24.1 gives no reason'],
  },
  {
    it: "acts and nothing",
    file: CRIMES,
    from: '"31.1":\n',
    to: '"31.1":\n  nothing: There is something.\n',
    at: "nothing: There is",
    says: ['31.1 has acts and "nothing"'],
  },
  {
    it: "nothing and context",
    file: CRIMES,
    from: '"24.1":\n  nothing: The small data leaves it out.',
    to: '"24.1":\n  nothing: There is none.\n  context: []',
    at: "context: []",
    says: ['24.1 has "nothing" and context'],
  },
  {
    it: "no act in the list",
    file: CRIMES,
    from: '"24.1":\n  nothing: The small data leaves it out.',
    to: '"24.1":\n  acts: []',
    at: '"24.1"',
    says: ["24.1 has no acts"],
  },
]);
