import { stemmer } from "@orama/stemmers/spanish";
import { spaced, withoutAccents } from "./analyser.ts";

/** Plurals that the stemmer parts from what they are plurals of: jueces, jóvenes. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiou])ces$/, "z"],
  [/(?<=..)enes$/, "en"],
];

/** Spanish: with accents or without, and the Snowball stemmer, which needs that of -ción and -sión. */
export const spanish = spaced({
  stopWords: `a al ante aquel aquella aquellas aquellos aquello aun cada como con cual cuales cuando cuyo cuya cuyos cuyas
    de del desde donde e el él ella ellas ellos en entre era es esa esas ese eso esos esta estas este esto estos fue ha
    han hasta hay la las le les lo los me mi mis más ni no nos o os para pero por porque pues que quien quienes qué se
    sea sean según si sido sin sino sobre son su sus tal también te tu tus u un una unas uno unos y ya yo`,
  stem: (word) => {
    const bare = withoutAccents(word).replace(/(?<=[a-z][csx])ion$/, "ión");
    return withoutAccents(
      stemmer(PLURALS.reduce((written, [ending, by]) => written.replace(ending, by), bare)),
    );
  },
});
