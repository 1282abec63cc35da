import type { CatalogueRecord } from "../../library/catalogue-record.ts";
import { PUBLISHER } from "../../library/library-text.ts";
import { readAdoption } from "./adoption.ts";
import { type DataRow, tidy, tidyList } from "./data-row.ts";
import { readDay } from "./day.ts";

/** A record, and what looked odd in the data that it was read from, a sentence each. */
export interface ReadRecord {
  record: CatalogueRecord;
  oddities: string[];
}

/** The vocabularies whose subjects are subjects; the others are codes of an index, or titles. */
const VOCABULARIES = new Set(["UNBIS Thesaurus", "DHLAUTH"]);

/**
 * Reads what a line of `data_extract` says of a resolution, or of several: `A/RES/75/101 A-B` is of two.
 *
 * @returns a record for each
 */
export function readRecords(row: DataRow): ReadRecord[] {
  const oddities: string[] = [];
  const symbols = symbolsOf(tidy(row.symbol) ?? "");
  const { adoption, votes, oddities: ofAdoption } = readAdoption(row);
  oddities.push(...ofAdoption, ...oddDates(row));
  const adopted = readDay(tidy(row.adoption_date) ?? "");
  const subjects = (row.subjects ?? []).flatMap(([subject, vocabulary]) =>
    subject !== undefined && VOCABULARIES.has(vocabulary ?? "") ? [subject] : [],
  );
  const given = tidyList(row.SDGs);
  const strange = given.filter((goal) => !/^(?:[1-9]|1[0-7])(?:\.(?:\d{1,2}|[a-d]))?$/.test(goal));
  // "16.5" is a target of goal 16.
  const goals = tidyList(
    given.filter((goal) => !strange.includes(goal)).map((goal) => goal.split(".")[0] ?? ""),
  );
  if (strange.length > 0) oddities.push(`no Sustainable Development Goal: ${strange.join(", ")}`);
  const title = tidy(row.title) ?? tidy(row.resolution_title);
  const agendaItem = readAgendaItem(row);
  const sponsors = tidyList([...(row.sponsors ?? []), ...(row.additional_sponsors ?? [])]);
  const about: Omit<CatalogueRecord, "publisher" | "symbol" | "adoption" | "votes"> = {
    ...(title === undefined ? {} : { title }),
    ...(adopted === undefined ? {} : { adopted }),
    ...(agendaItem === undefined ? {} : { agendaItem }),
    ...(sponsors.length === 0 ? {} : { sponsors }),
    ...(subjects.length === 0 ? {} : { subjects: tidyList(subjects) }),
    ...(goals.length === 0 ? {} : { goals }),
  };
  // A vote on one of several cannot be said of each.
  const isOfEach = symbols.length === 1 || adoption?.vote === "without-vote";
  if (!isOfEach && adoption !== undefined) {
    oddities.push(`one recorded vote is given for ${symbols.length} resolutions, left out`);
  }
  return symbols.map((symbol) => ({
    record: {
      publisher: PUBLISHER,
      symbol,
      ...about,
      ...(isOfEach && adoption !== undefined ? { adoption } : {}),
      ...(isOfEach && votes !== undefined ? { votes } : {}),
    },
    oddities,
  }));
}

/** The symbols that a line is about: `A/RES/79/259 A-C` names three. */
function symbolsOf(symbol: string): string[] {
  const [, base, from, to] = /^(.+?\d) ([A-Z])[-–]([A-Z])$/.exec(symbol) ?? [];
  if (base === undefined || from === undefined || to === undefined) return [symbol];
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    return `${base} ${String.fromCharCode(first + index)}`;
  });
}

function readAgendaItem(row: DataRow): string | undefined {
  const name = tidy(row.agenda_item_name);
  const number = tidy(row.agenda_item)?.replace(/^agenda items?\s*/i, "");
  return [number, name].filter((part) => part !== undefined && part !== "").join(": ") || undefined;
}

function oddDates(row: DataRow): string[] {
  const date = tidy(row.adoption_date);
  if (date === undefined) return ["the day of its adoption is not said"];
  const glued = /\bon\d/.test(tidy(row.document_title) ?? "") ? [`"${tidy(row.document_title)}"`] : [];
  const day = readDay(date);
  if (day === undefined) return [...glued, `the day of its adoption is "${date}"`];
  const isPlain = /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(date);
  return isPlain ? glued : [...glued, `the day of its adoption is written "${date}"`];
}
