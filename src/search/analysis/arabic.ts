import { stemmer } from "@orama/stemmers/arabic";
import { spaced } from "./analyser.ts";
import { OWN_FIRST_LETTER } from "./arabic-first-letters.ts";

const own = new Set(OWN_FIRST_LETTER.trim().split(/\s+/));

/** With the article before it, the stemmer takes nothing from a word's beginning. */
const ARTICLE = "ال";
const IN_ARABIC = /^\p{Script=Arabic}/u;
const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=.{2})/u;
// Without the article after them, ف and ك are nearly always the word's own in resolutions.
const CONJUNCTION = /^و(?=.{3})/u;
const PREPOSITION = /^[بل](?=.{3})/u;
const PRONOUN = /(?:(?<=.{3})(?:هما|هم|هن|ها)|(?<=.{3}[^ا])ه)$/u;

/**
 * Arabic: without vowel signs and tatweel, the forms of alif and of yā' as one, without the article and the particles that
 * are written with the next word (و ف ب ك ل), and without the pronouns that are written with the word before,
 * and the Snowball stemmer for the other endings.
 */
export const arabic = spaced({
  stopWords: `اذ اذا الا التي الذي الذين اللذين اللتين الى الي ان انه انها او اي ايضا اين بأن بانه بانها بل بما به بها بهم بين تلك ثم حتى
    حيث ذلك عن عند عليه عليها على علي عما فان في فيه فيها فيما فيهم قد كان كانت كل كما كي لا لان لدى لدي لكن لم لن له لها لهم ليس
    ما مع مما من منه منها منهم نحو هذا هذه هذين هل هم هن هنا هناك هو هؤلاء هي وأن وانه وانها وإلى والتي والذي والذين وان وبان وبما
    وذلك وعلى وعن وفي وفيما وقد وكذلك وكل ولا ولم وله ولها ولهم وما ومع ومما ومن ومنها وهذا وهذه وهو وهي يا كذلك بذلك لذلك`,
  letters: (word) =>
    word
      .replace(/[\p{M}\u0640]+/gu, "")
      .replace(/[أإآٱ]/gu, "ا")
      .replace(/ى/gu, "ي"),
  stem,
  particles: 6,
});

function stem(word: string): string {
  if (!IN_ARABIC.test(word)) return word;
  const definite = word.replace(WITH_ARTICLE, "");
  if (definite !== word) return ofDefinite(word, definite);
  const all = withoutParticle(word, CONJUNCTION);
  if (all !== word && WITH_ARTICLE.test(all)) return ofDefinite(all, all.replace(WITH_ARTICLE, ""));
  return ofBare(withoutParticle(all, PREPOSITION));
}

/** The word without a particle, unless the letter is its own. */
function withoutParticle(word: string, particle: RegExp): string {
  const rest = word.replace(particle, "");
  return rest === word || own.has(ofBare(word)) ? word : rest;
}

/** A noun without the article may have a pronoun at its end, before which its ة is a ت: حمايتها. */
function ofBare(word: string): string {
  const owned = word.replace(PRONOUN, "");
  return ofNoun(owned === word ? word : owned.replace(/ت$/u, "ة"));
}

/** A noun after لل: where it begins with a ل itself, as لجنة, two of the three are written. */
function ofDefinite(word: string, noun: string): string {
  const longer = ofNoun(`ل${noun}`);
  return /^[وف]?لل/u.test(word) && own.has(longer) ? longer : ofNoun(noun);
}

function ofNoun(word: string): string {
  const stemmed = stemmer(ARTICLE + word);
  return stemmed.startsWith(ARTICLE) ? stemmed.slice(ARTICLE.length) : stemmed;
}
