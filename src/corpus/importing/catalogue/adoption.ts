import type { Adoption } from "../../../model/document.ts";
import type { RecordedVotes } from "../../library/catalogue-record.ts";
import { type DataRow, tidy, tidyList } from "./data-row.ts";

/** How a resolution was adopted, who voted how, and what of it could not be so. */
export interface ReadAdoption {
  adoption?: Adoption;
  votes?: RecordedVotes;
  oddities: string[];
}

type Side = keyof RecordedVotes;

const SIDES = [
  { side: "inFavour", names: "MS_in_favour", count: "MS_in_favour_count", words: "in favour" },
  { side: "against", names: "MS_against", count: "MS_against_count", words: "against" },
  { side: "abstaining", names: "MS_abstaining", count: "MS_abstaining_count", words: "abstaining" },
] as const;

/**
 * Reads how a resolution was adopted. The data says the same thing in several places: where they contradict each other, the
 * number is left out and that is said, and no number is made up.
 */
export function readAdoption(row: DataRow): ReadAdoption {
  const oddities: string[] = [];
  const said = tidy(row.adoption_type) ?? "";
  const meeting = readMeeting(row, said, oddities);
  const votes: RecordedVotes = { inFavour: [], against: [], abstaining: [] };
  for (const { side, names, words } of SIDES) {
    votes[side] = tidyList(row[names]);
    const repeated = (row[names]?.length ?? 0) - votes[side].length;
    if (repeated > 0) oddities.push(`${repeated} names ${words} stand there twice`);
  }
  const counts = readCounts(row, said, votes, oddities);
  const vote = /without a vote|consensus/i.test(said)
    ? "without-vote"
    : /recorded vote|unanimously|\d+-\d+-\d+/i.test(said) ||
        Object.values(votes).some((names) => names.length > 0)
      ? "recorded"
      : undefined;
  if (vote === undefined) {
    oddities.push(said === "" ? "how it was adopted is not said" : `it says that it was adopted "${said}"`);
    return { oddities };
  }
  if (vote === "without-vote") {
    if (Object.values(votes).some((names) => names.length > 0)) {
      oddities.push("adopted without a vote, and yet votes are listed");
    }
    return { adoption: { vote, ...meeting }, oddities };
  }
  const isListed = Object.values(votes).some((names) => names.length > 0);
  if (!isListed) oddities.push("a recorded vote, but who voted how is not listed");
  return { adoption: { vote, ...counts, ...meeting }, ...(isListed ? { votes } : {}), oddities };
}

function readCounts(
  row: DataRow,
  said: string,
  votes: RecordedVotes,
  oddities: string[],
): Partial<Record<Side, number>> {
  const inWords = /(?<!\d)(\d+)-(\d+)-(\d+)(?!\d)/.exec(said)?.slice(1).map(Number);
  const isUnanimous = /unanimously/i.test(said);
  const counts: Partial<Record<Side, number>> = {};
  const isListed = Object.values(votes).some((names) => names.length > 0);
  SIDES.forEach(({ side, count, words }, index) => {
    const number = /^\s*(\d+)\s*$/.exec(row[count] ?? "")?.[1];
    const given = [
      ...(number === undefined ? [] : [Number(number)]),
      ...(isListed && (votes[side].length > 0 || number === undefined) ? [votes[side].length] : []),
      ...(inWords?.[index] === undefined ? [] : [inWords[index]]),
      ...(isUnanimous && side !== "inFavour" ? [0] : []),
    ];
    const [first] = given;
    if (first === undefined) return;
    if (given.every((other) => other === first)) counts[side] = first;
    else oddities.push(`how many voted ${words}: ${[...new Set(given)].join(" or ")}, left out`);
  });
  return counts;
}

/** The meeting, where what is said of it in three places agrees, or two against one. */
function readMeeting(row: DataRow, said: string, oddities: string[]): { meeting?: string } {
  const meeting = tidy(row.adoption_meeting);
  if (meeting === undefined) return {};
  const numberIn = (text: string | undefined) =>
    /(\d+)(?:st|nd|rd|th)\b[^,]*\bmeeting/i.exec(text ?? "")?.[1];
  const number = numberIn(meeting);
  const others = [numberIn(said), numberIn(tidy(row.document_title))].flatMap((one) => one ?? []);
  const against = others.filter((one) => one !== number);
  if (against.length === 0) return { meeting };
  oddities.push(`the meeting: the ${[number, ...new Set(against)].join("th or the ")}th`);
  return against.length < others.length ? { meeting } : {};
}
