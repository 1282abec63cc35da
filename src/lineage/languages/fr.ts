import { words } from "../by-language.ts";
import { monthsBut, NUMBER_WORDS } from "../number-words.ts";
import type { Telling } from "./telling.ts";

/** French. */
export const french: Telling = {
  common: words(`
    de et la des les l à le d en du que dans pour sur au aux qui qu par une un il elle ils elles y a se s est sont ont été
    soit soient ses sa son ce ces cette cet leur leurs lui on ou où ne pas tout toute tous toutes autres autre avec sans
    sous entre comme dont lors afin ainsi notamment compris également plus contre si nous
    nations unies états état membres membre assemblée générale général secrétaire conseil sécurité droits homme humains
    organisation organisations international internationale internationales internationaux comité commission système
    session sessions rapport rapports résolution résolutions décision paragraphe présente point ordre jour titre
    intitulé provisoire application matière égard conformément compte mise
    rappelant rappelle réaffirmant réaffirme notant note prenant prend acte constatant constate soulignant souligne
    saluant félicite sachant considérant consciente consciente prie demande engage invite encourage décide exhorte
    réitère réitérant ayant examiné guidée satisfaction préoccupation
  `),
  neutral: words("également en outre aussi encore nouveau"),
  numerals: words(`
    ${NUMBER_WORDS.fr} ${monthsBut("fr", "mars")} deuxième troisième quatrième cinquième sixième septième huitième neuvième
    dixième onzième douzième treizième quatorzième quinzième seizième vingtième trentième quarantième cinquantième
    soixantième centième
  `),
  besideNumbers: words("mars un une unième"),
  joining: words("de du des et à au le la les en er"),
  numbered: words("résolution résolutions décision décisions a res add rev corr l s hrc dec"),
};
