/*
 * How much of each session of the General Assembly stood before in an earlier one, over the library that LIBRARY names:
 * for each of its paragraphs the nearest that an earlier session has. Sessions that the library lacks are in none.
 */
import { findRelations } from "../../src/lineage/find-relations.ts";
import { RELATION_CHANGES } from "../../src/model/change.ts";
import { table } from "../table.ts";
import { readTexts } from "./texts.ts";

const texts = await readTexts("en");
const sessions = [...new Set(texts.filter(isOfAssembly).map(({ session }) => session))].sort();
const nearest = new Map<string, number>();
for (const { document, paragraph, ancestors } of findRelations(texts)) {
  const { session } = textOf(document);
  const places = ancestors
    .filter((one) => textOf(one.document).session !== session)
    .map(({ change }) => RELATION_CHANGES.indexOf(change));
  if (places.length > 0) nearest.set(`${document} ${paragraph}`, Math.min(...places));
}

const rows = [["session", "resolutions", "paragraphs", ...RELATION_CHANGES, "new here"]];
for (const session of sessions) {
  const own = texts.filter((text) => isOfAssembly(text) && text.session === session);
  const found = own.flatMap(({ document, paragraphs }) =>
    paragraphs.map((_, at) => nearest.get(`${document} ${at}`)),
  );
  const part = (place: number | undefined) => {
    const count = found.filter((one) => one === place).length;
    return `${count} (${Math.round((100 * count) / found.length)} %)`;
  };
  const counts = [...RELATION_CHANGES.map((_, place) => part(place)), part(undefined)];
  rows.push([session, String(own.length), String(found.length), ...counts]);
}
console.log(table(rows));

function isOfAssembly({ body, session }: { body: string; session: string }): boolean {
  return body === "general-assembly" && /^\d+$/.test(session);
}

function textOf(document: number) {
  const text = texts[document];
  if (text === undefined) throw new Error(`there is no text ${document}`);
  return text;
}
