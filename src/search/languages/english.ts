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

/** Where Porter's rules put together what belongs apart. */
const STEMS: Readonly<Record<string, string>> = {
  accession: "acced",
  // The organ of a donor is no organization.
  organ: "organ-of-body",
  organs: "organ-of-body",
  officer: "offici",
  officers: "offici",
  personal: "personal",
  privatization: "privatiz",
  privatize: "privatiz",
  reporter: "reporter",
  reporters: "reporter",
  universities: "universiti",
  university: "universiti",
};

/** Where they leave apart what belongs together: the forms that have no rule, by the form that has one. */
const REGULAR = regularForms({
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
    if (Object.hasOwn(STEMS, spelling)) return STEMS[spelling] ?? spelling;
    const regular = REGULAR.get(spelling) ?? spelling;
    // Porter leaves who does it apart from what is done: investor, prosecutor.
    return stem(regular).replace(/(?<=..[st])or$/, "");
  },
};

function spell(word: string): string {
  let spelling = letters(word.replace(/['’]s$/iu, ""));
  if (!HAS_SPELLINGS.test(spelling)) return spelling;
  for (const [pattern, other] of SPELLINGS) spelling = spelling.replace(pattern, other);
  return spelling;
}

function regularForms(forms: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(forms).flatMap(([regular, others]) =>
      others.split(" ").map((other) => [other, regular] as const),
    ),
  );
}
