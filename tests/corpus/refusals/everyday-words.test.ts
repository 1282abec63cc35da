import { isRefused } from "./refusals.ts";

const FILE = "everyday-words.yaml";

isRefused("an everyday word", [
  {
    it: "of a paragraph that is not there",
    file: FILE,
    from: '"31":',
    to: '"87":',
    says: ['there is no paragraph "87"', "an address of the document"],
  },
  {
    it: "that stands twice",
    file: FILE,
    from: "press freedom",
    to: "Reporters",
    says: ['"Reporters" stands here twice'],
  },
  {
    it: "without a letter",
    file: FILE,
    from: "press freedom",
    to: '"…"',
    says: ['"…"', "words"],
  },
]);
