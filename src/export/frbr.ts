import type { CorpusEntry } from "../model/corpus.ts";
import type { Body } from "../model/document.ts";
import { nameOfBody } from "../quote/bodies.ts";
import { resolutionNumber } from "../quote/citing/style.ts";
import { block, inline, type Markup } from "./write-markup.ts";

/** The languages of the United Nations in ISO 639-2, which Akoma Ntoso's addresses have. */
const LANGUAGES: Record<string, string> = {
  ar: "ara",
  en: "eng",
  es: "spa",
  fr: "fra",
  ru: "rus",
  zh: "zho",
};

/** The body as an address and as a concept, as the UN's own files name it. */
const BODIES: Readonly<Record<string, { address: string; concept: string }>> = {
  "general-assembly": { address: "unga", concept: "generalAssembly" },
  "security-council": { address: "unsc", concept: "securityCouncil" },
  "human-rights-council": { address: "unhrc", concept: "humanRightsCouncil" },
} satisfies Record<Body, { address: string; concept: string }>;

/** What Akoma Ntoso's metadata says of a document or of a part of it. */
export interface Described {
  entry: Pick<CorpusEntry, "symbol" | "body" | "adopted" | "published">;
  language: string;
  /** `annex`, where it is one; else empty. */
  component: string;
}

/**
 * The metadata of a document, after the model of the UN's own files: the work and its expression in a language, by the
 * addresses that these have there, and this file, by one of its own: the Naming Convention (OASIS, 1.0) puts who marked
 * a text up between the expression and the format.
 *
 * Every file needs a date, and a release does not know the day on which it was made: what it gives is the day of the
 * source from which it was marked up, and says so.
 */
export function identification({ entry, language, component }: Described): Markup {
  const work = workAddress(entry);
  const code = LANGUAGES[language] ?? language;
  const expression = `${work}/${code}@`;
  const file = component === "" ? "!main.xml" : `!main/${component}.xml`;
  return block(
    "identification",
    { source: "#commonCommitment" },
    block(
      "FRBRWork",
      {},
      ...addresses(`${work}/!main/${component}`, `${work}/`),
      inline("FRBRalias", { value: entry.symbol, name: "symbol" }),
      date(entry.adopted, "adoption"),
      author("#body", "#author"),
      inline("FRBRcountry", { value: "un" }),
    ),
    block(
      "FRBRExpression",
      {},
      ...addresses(`${expression}!main/${component}`, `${expression}/`),
      date(entry.published, "publication"),
      author("#body", "#issuer"),
      inline("FRBRlanguage", { language: code }),
    ),
    block(
      "FRBRManifestation",
      {},
      ...addresses(`${expression}/commonCommitment/${file}`, `${expression}/commonCommitment.xml`),
      date(entry.published, "source"),
      author("#commonCommitment", "#editor"),
    ),
  );
}

/** Who is spoken of in the metadata. */
export function references({ body }: Pick<CorpusEntry, "body">): Markup {
  const { concept } = names(body);
  const entity = (name: string, eId: string, href: string, showAs: string) =>
    inline(name, { eId, href: `/akn/ontology/${href}`, showAs });
  return block(
    "references",
    { source: "#commonCommitment" },
    entity("TLCOrganization", "body", `organization/un/${concept}`, nameOfBody(body)),
    entity("TLCOrganization", "commonCommitment", "organization/commonCommitment", "Common Commitment"),
    entity("TLCRole", "author", "role/un/author", "Author"),
    entity("TLCRole", "issuer", "role/un/issuer", "Issuer"),
    entity("TLCRole", "editor", "role/un/editor", "Editor"),
  );
}

/** `/akn/un/statement/deliberation/unga/2021-06-02/S-32-1`: the work, whatever its language. */
function workAddress({ symbol, body, adopted }: Described["entry"]): string {
  const number = slug(resolutionNumber(symbol));
  return `/akn/un/statement/deliberation/${names(body).address}/${adopted}/${number}`;
}

function names(body: string): { address: string; concept: string } {
  return BODIES[body] ?? BODIES[slug(body).toLowerCase()] ?? { address: slug(body), concept: slug(body) };
}

function slug(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function addresses(address: string, uri: string): Markup[] {
  return [inline("FRBRthis", { value: address }), inline("FRBRuri", { value: uri })];
}

function date(day: string, name: string): Markup {
  return inline("FRBRdate", { date: day, name });
}

function author(href: string, as: string): Markup {
  return inline("FRBRauthor", { href, as });
}
