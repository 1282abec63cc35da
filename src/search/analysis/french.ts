import { stemmer } from "@orama/stemmers/french";
import { spaced, withoutAccents } from "./analyser.ts";

/** The endings that tell the stemmer something and that people write without their accents. */
const ACCENTED: readonly (readonly [RegExp, string])[] = [
  [/ite(s?)$/, "ité$1"],
  [/(?<=..)iere(s?)$/, "ière$1"],
];

/** French: with accents or without, and the Snowball stemmer. */
export const french = spaced({
  stopWords: `à a ai ait as au aux avec ayant c car ce ceci cela celle celles celui ces cet cette ceux comme d dans de des
    dont du elle elles en entre es est et eux été être il ils j je jusqu l la le les leur leurs lors lorsqu lorsque m me
    mais n ne ni nos notre nous on ont or ou où par pas pour puisqu puisque qu quand que quel quelle quelles quels qui
    quoi s sa se ses si soi soit son sont sur t te tu un une vos votre vous y`,
  letters: (word) => word.replaceAll("œ", "oe").replaceAll("æ", "ae"),
  stem: (word) => {
    const bare = withoutAccents(word);
    return withoutAccents(
      stemmer(ACCENTED.reduce((written, [ending, by]) => written.replace(ending, by), bare)),
    );
  },
});
