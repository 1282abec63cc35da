import { join } from "node:path";
import { expect, test } from "vitest";
import { compileChangeVocabulary, readChangeFiles } from "../../../src/corpus/change-vocabulary.ts";
import { changeRules } from "../../../src/lineage/changes/change-rules.ts";
import { typeChanges } from "../../../src/lineage/changes/type-changes.ts";

const folder = join(import.meta.dirname, "../../../data/vocabulary");
const english = changeRules("en", compileChangeVocabulary(await readChangeFiles(folder, []))?.en);

const directionsOf = (from: string, to: string) =>
  typeChanges(from, to, english).flatMap(({ direction }) => direction ?? []);

test.each([
  [
    "what is only recognized, and then asked",
    "Recognizes that States act together;",
    "Urges States to act together;",
    "firmer",
  ],
  [
    "what was asked, and is hoped for",
    "Requests all States to act together;",
    "Hopes that all States act together;",
    "softer",
  ],
  ["a duty", "the responsibility of all States to act;", "the obligation of all States to act;", "firmer"],
  [
    "what is helped, not ensured",
    "Urges States to ensure access to help;",
    "Urges States to facilitate access to help;",
    "softer",
  ],
  [
    "how much it matters",
    "Stresses the crucial role of women;",
    "Stresses the important role of women;",
    "softer",
  ],
  [
    "efforts in place of the thing",
    "Requests him to fill the posts;",
    "Requests him to pursue efforts to fill the posts;",
    "softer",
  ],
  [
    "what must be so",
    "States must conduct investigations;",
    "States must conduct thorough investigations;",
    "firmer",
  ],
  [
    "what recognizes, and then stands by it",
    "Recognizing the need for action;",
    "Reaffirming the need for action;",
    "firmer",
  ],
  [
    "what was welcomed also, and is recalled further",
    "Welcoming also the proclamation of the zone of peace;",
    "Recalling further the proclamation of the zone of peace;",
    "softer",
  ],
  [
    "a verb that comes between those who are asked",
    "Urging the military and all Member States to extend full cooperation;",
    "Urging the military and encouraging all Member States to extend full cooperation;",
    "softer",
  ],
  [
    "a stance that is new beside another on the same",
    "Expressing concern at the increasing trend of hostility;",
    "Expressing concern at and condemning the increasing trend of hostility;",
    "firmer",
  ],
  [
    "a concern that is serious",
    "Noting with concern the increased use of markets;",
    "Seriously concerned at the increased use of markets;",
    "firmer",
  ],
  [
    "a call to States by another name",
    "Encourages States to undertake preparations;",
    "Invites Governments to undertake preparations;",
    "softer",
  ],
  [
    "what is asked for in a longer list",
    "Calls for a fair and transparent process;",
    "Calls for a fair and transparent, timely and effective process;",
    "firmer",
  ],
  [
    "what describes, beside what insists",
    "Urges States to take measures to end hunger;",
    "Urges States to take comprehensive and targeted measures to end hunger;",
    "firmer",
  ],
  [
    "what is only considered, in another form",
    "Requests the President to convene a forum;",
    "Requests the President to consider the convening of a forum;",
    "softer",
  ],
  [
    "a condition in another of its forms",
    "Urges States to cooperate, including by funds;",
    "Urges States to cooperate, in accordance with States’ capabilities, including by funds;",
    "softer",
  ],
  [
    "what is recognized as needed",
    "Recognizing the need to facilitate their equal participation;",
    "Recognizing the need to facilitate their full, equal participation;",
    "firmer",
  ],
  [
    "how soon it is asked",
    "Encourages States to accede to the Agreement;",
    "Encourages States to accede as soon as possible to the Agreement;",
    "firmer",
  ],
  [
    "what is done in full, no longer step by step",
    "Reaffirms the need to strive for the progressive realization of the right;",
    "Reaffirms the need to strive for the full realization of the right;",
    "firmer",
  ],
  [
    "what came of another session, by another name",
    "Recalls with appreciation the outcomes of the fourteenth session of the Conference;",
    "Recalling the decisions of the fifteenth session of the Conference;",
    "softer",
  ],
  [
    "a meeting whose holding is called its convening",
    "Welcomes the convening of the fifteenth session of the Conference on Trade;",
    "Recalls the holding of the fifteenth session of the Conference on Trade;",
    "softer",
  ],
  [
    "a verb that stands elsewhere too",
    "Recognizing that multilingualism, as a core value of the Organization, contributes to its goals;",
    "Recalling that multilingualism, a core value of the Organization, contributes to its goals, recognizing its cost;",
    "softer",
  ],
  [
    "options that are only explored, proactively",
    "Requests him to design a strategy to deliver press releases;",
    "Requests him to proactively explore options for delivering press releases;",
    "softer",
  ],
  [
    "a condition that gave way to other words",
    "Calls for a plan for countries, where appropriate, aimed at their needs;",
    "Calls for a plan for countries, taking note of the report, aimed at their needs;",
    "firmer",
  ],
  [
    "what was recognized, and is so with appreciation",
    "Recognizes the activities under the Programme on Space Applications;",
    "Recognizes with appreciation the activities under the Programme on Space Applications;",
    "firmer",
  ],
  [
    "efforts that were noted, and are requested",
    "Notes the efforts by the Office to improve its response to crises;",
    "Requests the Office to improve its response to crises;",
    "firmer",
  ],
  [
    "an exception that is none any more",
    "Authorizes him, as an exceptional measure, to enter into commitments;",
    "Authorizes him to enter into commitments;",
    "firmer",
  ],
])("%s has a direction", (_, from, to, direction) => {
  expect(directionsOf(from, to)).toEqual([direction]);
});

test.each([
  [
    "a report of whom was asked",
    "Requests the Commission to meet in Geneva again;",
    "Takes note of the report of the Commission to meet in Geneva again;",
  ],
  [
    "the same request",
    "Requests the Secretary-General to report;",
    "Recalls its request to the Secretary-General to report;",
  ],
  [
    "a request that is repeated",
    "Calls upon all States to report;",
    "Reiterates its request to all States to report;",
  ],
  [
    "another event",
    "Recalls the fourteenth session of the Conference;",
    "Welcomes the fifteenth session of the Conference;",
  ],
  [
    "what has a name",
    "Urges States to provide drinking water;",
    "Urges States to provide safe drinking water;",
  ],
  [
    "a call to somebody else",
    "Calls upon all States to help the Territory;",
    "Requests the specialized agencies to help the Territory;",
  ],
  [
    "what was asked of somebody who is only named",
    "Invites States that are engaged in the talks on the Declaration to sign it;",
    "Recalls the Declaration;",
  ],
  [
    "a sentence about what was named",
    "Reaffirming its strong support for the Convention on weapons;",
    "Recalls that article I of the Convention on weapons;",
  ],
  [
    "what was found, and what troubles in spite of it",
    "Noting the recent progress made towards ending marriage of children;",
    "Expressing concern that despite the recent progress made towards ending marriage of children;",
  ],
  [
    "a condition of what is new itself",
    "Requests the teams to strengthen programming processes and the use of funds;",
    "Requests the teams to strengthen programming, integrated advice, as appropriate, and the use of funds;",
  ],
  [
    "what a role is, though it is stressed",
    "Stressing the crucial role of women;",
    "Stressing the crucial and equal role of women;",
  ],
  [
    "another thing to do",
    "Stresses the need to pursue it;",
    "Stresses the need to strive to maintain it and to pursue it;",
  ],
  [
    "a condition of what is only recognized, where other words stand now",
    "Recognizing the role of society in highlighting abuses in the country, as relevant,",
    "Recognizing the role of society in highlighting abuses in the country, committed by others,",
  ],
  [
    "a request that went as a whole, with its conditions",
    "Calls upon him to map support, within existing resources, in order to plan cooperation and support to countries;",
    "Calls for support to countries;",
  ],
])("%s has none", (_, from, to) => {
  expect(directionsOf(from, to)).toEqual([]);
});
