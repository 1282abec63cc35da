import type { Wording } from "./wording.ts";

const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** The stretch between letters, and a direction that letters have anyway; the Persian keyboard's kaf looks the same. */
const STRETCH = /[\u0640\u202e]/g;
const VOWELS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/**
 * An alef at a word's beginning, after `و`, `ف`, `ب`, `ل` and the article too, is written with its hamza or without. Not
 * after `ك` alone: `كأن` ("as if") is not `كان` ("was"). Nor is a hamza left out elsewhere.
 */
const FIRST_ALEF = /^([وف]?(?:[بك]?ال|لل|[بل])?)[أإآٱ]/;
const ALEF = /[اأإآٱ]/;
/** Signs of which a letter has one: short vowels, their doubles, none. */
const ONE_OF = /[\u064b-\u0650\u0652]/;
const LETTERS = /([^\u064b-\u065f\u0670])([\u064b-\u065f\u0670]*)/g;

/** Arabic: vowel signs and the stretch are optional, digits have two forms, a first alef its hamza or not. */
export const arabic: Wording = {
  tokensInAWord: 1,
  plain: (text) =>
    text
      .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
      .replace(STRETCH, "\u2060")
      .replaceAll("ک", "ك"),
  fold: (word) => word.replace(VOWELS, "").replace(FIRST_ALEF, "$1ا"),
  differ: (one, other) => {
    const [letters, others] = [lettersOf(one), lettersOf(other)];
    return letters.some(([letter, signs], index) => {
      const [otherLetter = letter, otherSigns = ""] = others[index] ?? [];
      const isOtherAlef = letter !== otherLetter && hasHamza(letter) && hasHamza(otherLetter);
      const [vowel, otherVowel] = [ONE_OF.exec(signs)?.[0], ONE_OF.exec(otherSigns)?.[0]];
      return isOtherAlef || (vowel !== undefined && otherVowel !== undefined && vowel !== otherVowel);
    });
  },
  negations: [
    ..."لا ولا فلا ألا لم ولم فلم لن ولن فلن ليس ليست ليسوا وليس وليست فليس بدون وبدون بلا وبلا دون ودون دونما".split(
      " ",
    ),
    ..."غير وغير بغير عدم وعدم بعدم لعدم وبعدم كلا لئلا".split(" "),
  ],
  harmless: ["ولا سيما", "لا سيما", "وغيرها", "لا يزال", "ولا يزال", "لا تزال", "ولا تزال"],
  qualifiers: [
    ...[
      "حسب الاقتضاء",
      "عند الاقتضاء",
      "حسب الحاجة",
      "عند الحاجة",
      "حسبما يكون مناسبا",
      "حيثما كان ذلك مناسبا",
    ],
    ...["إذا اقتضى الأمر", "إذا لزم الأمر", "عند الضرورة", "قدر الإمكان", "بقدر الإمكان", "حيثما أمكن"],
    ...[
      "كلما أمكن",
      "كلما أمكن ذلك",
      "إلى أقصى حد ممكن",
      "في حدود الإمكان",
      "في حدود الموارد",
      "في حدود موارده",
    ],
    ...[
      "في حدود الموارد المتاحة",
      "رهنا بتوافر",
      "رهنا بتوفر",
      "على أساس طوعي",
      "بناء على الطلب",
      "بناء على طلبها",
    ],
    ...[
      "عند الطلب",
      "وفقا للقوانين الوطنية",
      "وفقا للقانون الوطني",
      "وفقا للقانون الداخلي",
      "وفقا للتشريعات الوطنية",
    ],
    ...[
      "وفقا للمبادئ الأساسية للقوانين الوطنية",
      "بما يتفق مع القوانين الوطنية",
      "بما يتسق مع القوانين الوطنية",
    ],
    ...["دون المساس", "سنسعى", "سوف نسعى", "نسعى", "سنسعى جاهدين", "سنعمل جاهدين"],
    ...[
      "ووفقا للقوانين الوطنية",
      "ووفقا للقانون الوطني",
      "وفقا للنظم القانونية الوطنية",
      "وفقا للأنظمة القانونية الوطنية",
      "ووفقا للأطر القانونية الوطنية",
      "وفقا للنظم التشريعية الوطنية",
      "ووفقا للقوانين واللوائح الوطنية",
      "ووفقا لقوانينها الوطنية",
      "ومتفقا مع القوانين الوطنية",
      "مع المبادئ الأساسية للأنظمة القانونية الوطنية",
      "ووفقا للمبادئ الأساسية للقوانين الوطنية",
      "وفي حدود إمكانياتنا",
      "ضمن حدود إمكاناتنا",
      "حسب قدراتنا",
      "حيثما ينطبق ذلك",
      "حيثما يكون ذلك مناسبا",
      "متى كان ذلك ممكنا",
      "بناء على طلبنا",
      "وفي حدود موارده",
      "ونسعى",
      "وسنسعى",
      "وإلى أقصى حد ممكن",
      "مع النظم القانونية الوطنية",
    ],
  ],
  notes: [
    "كذا|هكذا\\sفي\\sالأصل",
    "(?:التوكيد|التأكيد|التشديد|الإبراز|التسطير|الخط\\sالمائل|الحروف\\sالمائلة|الأحرف\\sالمائلة)\\s(?:مضافة?|من\\sعندنا|من\\sعندي|من\\sالمؤلف|لنا|لي|في\\sالأصل|أضيف)",
    "(?:أضيف|أضفنا)\\s(?:التوكيد|التأكيد|التشديد|الإبراز)",
    "(?:حُ?ذفت|أُ?غفلت)\\s(?:الحاشية|الحواشي|الهوامش|الإحالات)|الحواشي\\sمحذوفة",
    "ترجمة\\s(?:غير\\sرسمية|المؤلف|من\\sعندنا)",
  ],
  omitted: ["محذوف", "حذف", "تم الحذف", "نص محذوف"],
};

/** A word's letters, each with its signs. An ending's signs are written on its alef or before it. */
function lettersOf(word: string): [letter: string, signs: string][] {
  const spelled = word.replace(/\u064b\u0627$/, "\u0627\u064b");
  return [...spelled.matchAll(LETTERS)].map(([, letter = "", signs = ""]) => [letter, signs]);
}

function hasHamza(letter: string): boolean {
  return ALEF.test(letter) && letter !== "ا" && letter !== "ٱ";
}
