import { AGENDA, CRIMES, isRefused, MORE_REFERENCES, PREVENTION, REFERENCES, STRIVE } from "./refusals.ts";

isRefused("words that are not in the text", [
  {
    it: "an act that the sentence does not say, with the words where both part",
    file: CRIMES,
    from: "threats and acts of violence",
    to: "threats or acts of violence",
    says: ["threats or acts", "is not in sentence 31.1", "threats and acts of violence, falling"],
  },
  {
    it: "an act that begins in a small letter where the text has a capital",
    file: CRIMES,
    from: STRIVE,
    to: STRIVE.replace("We", "we"),
    says: ['expected "We will strive'],
  },
  {
    it: "a part of a word",
    file: CRIMES,
    from: "media-and-journalists: journalists",
    to: "media-and-journalists: journalist",
    says: ['"journalist" is not in paragraph 31', 'expected "journalists"'],
  },
  {
    it: "words that are nowhere near",
    file: CRIMES,
    from: "criminalization: investigate, prosecute and punish",
    to: "criminalization: nuclear disarmament",
    says: ['"nuclear disarmament" is not in paragraph 31', "letter by letter"],
  },
  {
    it: "a qualifier of another sentence",
    file: PREVENTION,
    from: "domestic-law: in accordance with the domestic laws of States",
    to: "domestic-law: in accordance with the fundamental principles of domestic law",
    says: ["is not in sentence 22.1"],
  },
  {
    it: "a deadline that the text does not set",
    file: AGENDA,
    from: "text: by 2030",
    to: "text: before 2030",
    says: ['"before 2030" is not in sentence 74.1'],
  },
  {
    it: "context that the sentence does not say",
    file: CRIMES,
    from: "text: committed against them",
    to: "text: committed against us",
    says: ["is not in sentence 31.1"],
  },
  {
    it: "a reference of another paragraph",
    file: MORE_REFERENCES,
    from: "- instrument: united-nations\n    text: United Nations",
    to: "- instrument: united-nations\n    text: Conference of the States Parties",
    at: "text: Conference",
    says: ["is not in paragraph 1"],
  },
  {
    it: "an occurrence that is not there",
    file: REFERENCES,
    from: "occurrence: 2",
    to: "occurrence: 3",
    says: ['"the Convention" stands 2 times in paragraph preamble-4', "up to 2, not 3"],
  },
]);

isRefused("words that stand there more than once", [
  {
    it: "an act",
    file: AGENDA,
    from: "text: to actively enforce these measures",
    to: "text: measures",
    says: ['"measures" stands 2 times in sentence 74.1', "occurrence: N } with N from 1 to 2"],
  },
  {
    it: "a reference",
    file: REFERENCES,
    from: "{ text: the Convention, occurrence: 1 }",
    to: "the Convention",
    says: ["stands 2 times in paragraph preamble-4", "{ text: …, occurrence: N }"],
  },
]);
