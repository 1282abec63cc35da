import { join } from "node:path";
import { expect, test } from "vitest";
import { compileChangeVocabulary, readChangeFiles } from "../../../src/corpus/change-vocabulary.ts";
import { changeRules } from "../../../src/lineage/changes/change-rules.ts";
import { typeChanges } from "../../../src/lineage/changes/type-changes.ts";

const folder = join(import.meta.dirname, "../../../data/vocabulary");
const vocabulary = compileChangeVocabulary(await readChangeFiles(folder, []));
const english = changeRules("en", vocabulary?.en);

/** Type, words before, words after, direction. */
function said(from: string, to: string) {
  return typeChanges(from, to, english).map((one) => {
    expect(from.slice(one.from.start, one.from.end)).toBe(one.from.text);
    expect(to.slice(one.to.start, one.to.end)).toBe(one.to.text);
    return [one.type, one.from.text, one.to.text, ...(one.direction === undefined ? [] : [one.direction])];
  });
}

test("a verb of a lower rank and an added qualifier make a call softer", () => {
  expect(
    said(
      "Urges Member States to take measures;",
      "Encourages Member States to take measures, as appropriate;",
    ),
  ).toEqual([
    ["verb", "Urges", "Encourages", "softer"],
    ["qualifier", "", ", as appropriate", "softer"],
  ]);
});

test("a clause with another verb before the one that stays is neither softer nor firmer", () => {
  const directions = (from: string, to: string) =>
    said(from, to).flatMap(([, , , direction]) => direction ?? []);
  const decision = "notes the decision to create the position of interim director general";
  const election = "Welcomes the election of a woman";
  expect(directions(`Also ${decision};`, `${election}, and ${decision};`)).toEqual([]);
  expect(directions(`${election}, and ${decision};`, `Also ${decision};`)).toEqual([]);
  const decade = "the United Nations Decade for Deserts";
  expect(directions(`Welcomes ${decade}, and notes the report;`, `Notes ${decade};`)).toEqual(["softer"]);
  expect(
    directions("Urges A to act, and invites B to act;", "Urges A to act, and encourages B to act;"),
  ).toEqual(["firmer"]);
});

test("also and further, another session and one more of last year’s documents are neither softer nor firmer", () => {
  expect(said("Also urges all States to act;", "Further urges all States to act.")).toEqual([
    ["order", "Also", "Further"],
  ]);
  expect(
    said(
      "to report at its seventy-ninth session on A/79/12;",
      "to report at its eightieth session on A/80/7;",
    ),
  ).toEqual([
    ["number", "seventy-ninth", "eightieth"],
    ["reference", "A/79/12", "A/80/7"],
  ]);
});

test("a qualifier that stands elsewhere now was neither added nor dropped", () => {
  const moved = said(
    "to provide, as appropriate, support to women;",
    "to provide support to women, as appropriate;",
  );
  expect(moved.map(([type, , , direction]) => [type, direction])).toEqual([
    ["order", undefined],
    ["order", undefined],
  ]);
});

test("a qualifier that another replaces, and one in a clause that is new as a whole, give no direction", () => {
  expect(said("to act, as appropriate, at home", "to act, where necessary, at home")).toEqual([
    ["qualifier", "as appropriate", "where necessary"],
  ]);
  expect(said("to support women", "to support women and to provide, as appropriate, new schools")).toEqual([
    ["wording", "", "and to provide, as appropriate, new schools"],
  ]);
  expect(said("States cannot fully comply", "States cannot comply")).toEqual([["qualifier", "fully", ""]]);
});

test("whom a call addresses is one change, as a whole", () => {
  expect(
    said("Calls upon Member States to act;", "Calls upon States and the United Nations system to act;"),
  ).toEqual([["addressee", "Member States", "States and the United Nations system"]]);
});

test("one more of last year’s documents is a reference with its date", () => {
  expect(
    said(
      "Recalling its resolutions 76/2 of 3 December 2021 and 78/3 of 19 December 2023,",
      "Recalling its resolutions 76/2 of 3 December 2021, 78/3 of 19 December 2023 and 79/4 of 24 December 2024,",
    ),
  ).toEqual([
    ["order", "and", ","],
    ["reference", "", "and 79/4 of 24 December 2024"],
  ]);
});

test("verbs carry lettered parts, and what makes them urgent counts", () => {
  expect(said("Decides: (a) To urge States to act", "Decides: (a) To encourage States to act")).toEqual([
    ["verb", "urge", "encourage", "softer"],
  ]);
  expect(said("Strongly condemns all acts", "Condemns all acts")).toEqual([
    ["verb", "Strongly", "", "softer"],
  ]);
  // Against the next rank what insists may speak; against two it does not.
  expect(said("Strongly encourages all to act", "Recommends all to act")).toEqual([
    ["verb", "Strongly encourages", "Recommends"],
  ]);
  expect(said("Strongly encourages all to act", "Urges all to act")).toEqual([
    ["verb", "Strongly encourages", "Urges", "firmer"],
  ]);
});

test("words in another order are order, and another sign at the end is nothing", () => {
  expect(said("support for women, men and children;", "support for men, women and children.")).toEqual([
    ["order", "women, men", "men, women"],
  ]);
});

test.each([
  [
    "fr",
    "Rappelant également la résolution 78/166 du 19 décembre 2023,",
    "Rappelant en outre la résolution 79/226 du 24 décembre 2024,",
  ],
  [
    "es",
    "Recordando también la resolución 78/166, de 19 de diciembre de 2023,",
    "Recordando además la resolución 79/226, de 24 de diciembre de 2024,",
  ],
  [
    "ru",
    "ссылаясь также на резолюцию 78/166 от 19 декабря 2023 года,",
    "ссылаясь далее на резолюцию 79/226 от 24 декабря 2024 года,",
  ],
  [
    "ar",
    "وإذ تشير أيضا إلى القرار 78/166 المؤرخ 19 كانون الأول/ديسمبر 2023،",
    "وإذ تشير كذلك إلى القرار 79/226 المؤرخ 24 كانون الأول/ديسمبر 2024،",
  ],
  ["zh", "又回顾2023年12月19日第78/166号决议，", "还回顾2024年12月24日第79/226号决议，"],
])("also, a symbol and a date are told apart in %s", (language, from, to) => {
  const changes = typeChanges(from, to, changeRules(language));
  expect(changes.map(({ type }) => type).sort()).toEqual(["date", "order", "reference"]);
  for (const one of changes) {
    expect(from.slice(one.from.start, one.from.end)).toBe(one.from.text);
    expect(to.slice(one.to.start, one.to.end)).toBe(one.to.text);
    expect(one.direction).toBeUndefined();
  }
});

test("offsets are exact and in order, whatever the two texts are", () => {
  const words = "urges also States , as appropriate 79/1 to and the (a) 2024 fully ; support".split(" ");
  let seed = 7;
  const text = () =>
    Array.from({ length: 30 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return words[seed % words.length];
    }).join(" ");
  for (let round = 0; round < 200; round += 1) {
    const [from, to] = [text(), text()];
    let [before, after] = [0, 0];
    for (const one of typeChanges(from, to, english)) {
      expect(from.slice(one.from.start, one.from.end)).toBe(one.from.text);
      expect(to.slice(one.to.start, one.to.end)).toBe(one.to.text);
      expect(one.from.start).toBeGreaterThanOrEqual(before);
      expect(one.to.start).toBeGreaterThanOrEqual(after);
      [before, after] = [one.from.end, one.to.end];
    }
  }
});

const directionsOf = (from: string, to: string) =>
  said(from, to).flatMap(([, , , direction]) => direction ?? []);

test.each([
  ["welcomes", "recalls", "softer"],
  ["notes", "welcomes", "firmer"],
  ["welcomes", "takes note with appreciation of", "softer"],
  ["takes note of", "takes note with appreciation of", "firmer"],
  ["notes with concern", "recalls", "softer"],
  ["recognizes", "stresses", "firmer"],
  ["recognizes", "expresses concern about", "firmer"],
  ["endorses", "notes", "softer"],
  ["deplores", "expresses concern about", "softer"],
  ["requests", "calls upon", "firmer"],
])("who %s something, and then %s it, says it %s", (before, after, direction) => {
  const [from, to] = [before, after].map(
    (verb) =>
      `${verb.charAt(0).toUpperCase()}${verb.slice(1)} the outcome of the harbour conference held in Lisbon in May;`,
  );
  expect(directionsOf(from ?? "", to ?? "")).toEqual([direction]);
});

test.each([
  ["Notes", "Recalls"],
  ["Takes note of", "Notes"],
  ["Commends", "Welcomes"],
  ["Reaffirms", "Stresses"],
])("nobody says whether %s or %s is more", (before, after) => {
  const outcome = "the outcome of the harbour conference held in Lisbon in May;";
  expect(directionsOf(`${before} ${outcome}`, `${after} ${outcome}`)).toEqual([]);
});

test("a stance on another thing is neither softer nor firmer", () => {
  expect(
    directionsOf(
      "Welcomes the adoption of a charter for lighthouse keepers by the mayors of twelve ports;",
      "Recalls that pilots, tugs and dredgers are paid from what ships owe to the harbour;",
    ),
  ).toEqual([]);
});

test("what is asked in full and in time is asked more firmly, what is described so is not", () => {
  const call = (how: string) => `Calls upon States to take ${how}steps towards the closure of old mines;`;
  expect(directionsOf(call(""), call("urgent "))).toEqual(["firmer"]);
  expect(directionsOf(call("full and "), call(""))).toEqual(["softer"]);
  const note = (how: string) => `Notes the ${how}growth of seaweed around the closed mines;`;
  expect(directionsOf(note(""), note("rapid "))).toEqual([]);
  const need = (how: string) => `Recognizes the ${how}need for pumps;`;
  expect(directionsOf(need(""), need("urgent "))).toEqual(["firmer"]);
});

test.each([
  ["States should close old mines", "States shall close old mines", "firmer"],
  ["Calls upon all States to act", "Calls upon some States to act", "softer"],
  ["Urges States to act promptly", "Urges States to act immediately", "firmer"],
  ["Requests the Office to intensify its efforts", "Requests the Office to continue its efforts", "softer"],
  ["Urges States to close old mines", "Urges States to close old mines by 2030", "firmer"],
  ["Requests a report no later than 1 May 2026 on mines", "Requests a report on mines", "softer"],
])("%j and then %j is %s", (from, to, direction) => {
  expect(directionsOf(from, to)).toEqual([direction]);
});

test("a word that has a rank alone is a word as others are where none of its scale stands for it", () => {
  expect(said("Urges States to act", "Urges all States to act")).toEqual([["addressee", "", "all"]]);
  expect(directionsOf("in May 2024", "in June 2025")).toEqual([]);
});

test("what qualifies a clause that is new, or was written anew, gives no direction", () => {
  expect(
    directionsOf(
      "Invites States to train divers;",
      "Invites States to train divers, where appropriate, by adopting laws on diving;",
    ),
  ).toEqual([]);
});
