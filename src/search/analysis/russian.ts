import { stemmer } from "@orama/stemmers/russian";
import { spaced } from "./analyser.ts";

const STRESS = /[\u0300\u0301]/gu;
const YO = /е\u0308/gu;

/** Russian: ё as е, which most people write for it, marks of stress left out, and the Snowball stemmer. */
export const russian = spaced({
  stopWords: `а без бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее ей ему если
    есть еще же за здесь и из или им ими их к как какая какие какой ко когда которая которого которое которой которые
    который которым которых кто ли мне мы на над нам нас не него нее ней нем ни них но о об он она они оно от по под при
    с свой своей своего своих со так также такая такие такой такого таких там те тем то того тоже той только том тот ту ты у уже
    чего чем что чтобы эта эти этим этих это этого этой этом этот эту я`,
  letters: (word) => word.normalize("NFD").replace(STRESS, "").replace(YO, "е").normalize("NFC"),
  stem: stemmer,
});
