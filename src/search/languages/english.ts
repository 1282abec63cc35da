import { stem } from "porter2";
import { type Language, letters } from "./language.ts";

/**
 * The spellings of the United Nations and of Britain, and what stands for both here. It need not be a word: both sides
 * of a comparison go through the same table.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|ing|ation|ations|er|ers)$/, "iz$1"],
  [/ys(e|es|ed|ing)$/, "yz$1"],
  [/^programme(s?)$/, "program$1"],
  [/^(defen|offen|licen|preten)ce(s|d)?$/, "$1se$2"],
  [/^(behavi|endeav|fav|hon|lab|neighb|col|harb|rum|vig)our/, "$1or"],
  [/^(cent|theat|met)re(s?)$/, "$1er$2"],
  [/ll(ed|ing|ers?)$/, "l$1"],
  [/^judgement/, "judgment"],
];
// Most words have but one spelling.
const HAS_SPELLINGS = new RegExp(SPELLINGS.map(([pattern]) => pattern.source).join("|"));

/** Where Porter's rules put together what belongs apart: the words that get a stem of their own, by that stem. */
const APART = byForm({
  acced: "accession",
  accountabl: "accountability accountable",
  accountant: "accountancy accountants accounting accounts",
  "author-of-text": "author authors",
  civilization: "civilization civilizations",
  competit: "compete competes competed competing",
  conventional: "conventional conventionally",
  conversation: "conversation conversations conversational",
  criticiz: "critic critics criticism criticize criticized criticizing",
  director: "director directors",
  emerge: "emerge emerges emerged emerging",
  employing: "employing",
  executive: "executive executives",
  experiment: "experiment experiments experimental",
  factor: "factor factors",
  governance: "governance",
  goods: "goods",
  "import-of-goods": "import imports imported importer importers importing importation",
  informal: "informal informally",
  initial: "initial initially",
  internal: "internal internally",
  internship: "intern interns",
  mobile: "mobile mobiles mobility",
  nationality: "nationality nationalities",
  nature: "nature",
  objection: "objection objections",
  offici: "officer officers",
  // The organ of a donor is no organization.
  "organ-of-body": "organ organs",
  organic: "organic organism organisms",
  personal: "personal",
  physics: "physics",
  polite: "polite politely politeness",
  position: "position positions",
  privatiz: "privatization privatize",
  proceeding: "proceeding proceedings",
  proceeds: "proceeds",
  publish: "publication publications publicity",
  "train-of-railway": "trains",
  relative: "relative relatives",
  reporter: "reporter reporters",
  responsibl: "responsible responsibility responsibilities responsibly",
  sect: "sect sects",
  succession: "succession successive successor successors",
  united: "united unite unites uniting",
  universe: "universe",
  universiti: "universities university",
  witness: "witness witnesses witnessed",
});

/** Where they leave apart what belongs together: the forms that have no rule, by the form that has one. */
const REGULAR = byForm({
  buy: "bought",
  catch: "caught",
  child: "children",
  fight: "fought",
  freeze: "froze frozen",
  hide: "hid hidden",
  keep: "kept",
  man: "men",
  pay: "paid",
  seek: "sought",
  sell: "sold",
  spend: "spent",
  steal: "stole stolen",
  teach: "taught",
  threat: "threaten threatens threatened threatening",
  woman: "women",
});

/** English, with the spelling of the United Nations and the American one as one, and the Porter2 (Snowball) stemmer. */
export const english: Language = {
  spell,
  stem(spelling) {
    const apart = APART.get(spelling);
    if (apart !== undefined) return apart;
    const regular = REGULAR.get(spelling) ?? spelling;
    return withoutDoer(stem(regular));
  },
};

/** Porter leaves who does it apart from what is done: investor, prosecutor. */
function withoutDoer(stemmed: string): string {
  return stemmed.endsWith("or") ? stemmed.replace(/(?<=..[st])or$/, "") : stemmed;
}

function spell(word: string): string {
  let spelling = letters(word.replace(/['’]s$/iu, ""));
  if (!HAS_SPELLINGS.test(spelling)) return spelling;
  for (const [pattern, other] of SPELLINGS) spelling = spelling.replace(pattern, other);
  return spelling;
}

function byForm(forms: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(forms).flatMap(([one, others]) => others.split(" ").map((other) => [other, one] as const)),
  );
}
