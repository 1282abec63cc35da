import { languagesByScript } from "./by-script.ts";
import { letters } from "./language.ts";

/** The languages that a query may be in, of the six of the United Nations, beside English. */
export const RECOGNIZED = ["ar", "es", "fr", "ru", "zh"] as const;
export type Recognized = (typeof RECOGNIZED)[number];

/** Words that hold sentences together, and the words of the field, that English does not have. */
const WORDS = {
  fr: words(`
    aux avec ce ces cette comment contre dans du elle est et leur leurs ou pas pourquoi quand que quel quelle quelles quels
    qui sont sur une vers le la de des en un les au par
    acces alerte argent avocats avoirs beneficiaires biens blanchiment cadeaux conflits dirigeants droits effectifs
    enrichissement entraide entreprises femmes fiscaux fonctionnaires fraude impots independance juges jeunesse journalistes
    juridique lanceur lanceurs loi lois lutte marches mondiale paradis parlement partis patrimoine pauvrete pots-de-vin
    poursuites presse publics publique publiques recouvrement sexes sociale societe societes temoins tribunaux trafic`),
  es: words(`
    al como con contra cual cuales cuando del donde el ella entre es esta la las lo los para pero por porque que quien
    quienes se sin sobre su sus un una unas unos y de en
    abogados activos beneficiario beneficiarios bienes blanqueo compras contratacion contratos decomiso delitos
    denunciantes deporte derechos desarrollo dinero educacion elecciones empresas enriquecimiento fondos fraude
    funcionarios gobierno gobiernos ilicito impunidad independencia informacion jovenes jueces justicia juventud lavado
    ley leyes libertad lucha ministros mujeres mundo paises paraisos parlamento partidos periodistas pobreza policia
    politicos prensa publicas publico publicos recuperacion soborno sobornos sociedad testigos trafico transparencia
    tribunales`),
};
/** Those that also stand in names and phrases of English, or in both: "de facto", "el Chapo", "la", "en route". */
const WEAK = words(
  "de en el la le un que es se son sur au sin al par est lo et ou y su como contra con sus des los las les",
);
const ENDINGS = {
  fr: /(?:.{3}(?:té|tés|aux|eux|euse|euses|elle|elles|aire|aires|iste|istes|ique|iques|eur|eurs|ment|ments|ée|ées|és))$/u,
  es: /(?:.{2}(?:ción|cion|ciones|dad|dades|miento|mientos|dor|dores|encia|encias|ario|arios|ismo|eros))$/u,
};
const SIGNS = { fr: /[àâçèêëîïôœùû]/u, es: /[ñáíóú]/u };
/** Neither French nor Spanish. */
const OTHERS = /[ãõßäöøåłşğčšž]/u;
/** Not Chinese. */
const OF_NEIGHBOURS = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ELISION = /^(?:[cdjlmnst]|qu)['’](?=[\p{L}])/u;
/** So much speaks for a language, or none is recognized, */
const LEAST = 1.5;
/** and so much more than known words speak against it. */
const MARGIN = 0.8;
/** What speaks for one, beside an ending's 1. */
const TELLING = 2;
const HALF = 0.75;
const ACCENT = 0.8;
const ACUTE = 0.5;
const ELIDED = 0.7;

/**
 * Recognizes a query in one of the other languages of the United Nations: by its script, or by words, endings and accents
 * that speak more for French or Spanish than its other words do for the text's language. Undefined for any doubt.
 *
 * @param isKnown whether a word, as it is written, is one of the text's language that search knows
 */
export function recognizeLanguage(
  text: string,
  isKnown: (written: string) => boolean,
): Recognized | undefined {
  return byScript(text) ?? byWords(text, isKnown);
}

function byScript(text: string): Recognized | undefined {
  const [language] = languagesByScript(text);
  // Japanese and Korean have letters of their own.
  return language === "zh" && OF_NEIGHBOURS.test(text) ? undefined : language;
}

function byWords(text: string, isKnown: (written: string) => boolean): "fr" | "es" | undefined {
  const lower = text.normalize("NFC").toLowerCase();
  if (OTHERS.test(lower)) return undefined;
  const score = { fr: 0, es: /[¿¡]/u.test(lower) ? LEAST : 0 };
  let known = 0;
  for (const word of new Set(lower.match(/[\p{L}\p{M}'’-]+/gu))) {
    if (ELISION.test(word)) score.fr += ELIDED;
    const bare = word.replace(ELISION, "");
    if (isKnown(bare) && /^[a-z'’-]+$/.test(bare) && !isTelling(bare)) known++;
    else for (const language of ["fr", "es"] as const) score[language] += speaksFor(language, bare);
  }
  const best = score.fr >= score.es ? "fr" : "es";
  return score[best] >= LEAST && score[best] >= known + MARGIN ? best : undefined;
}

function speaksFor(language: "fr" | "es", word: string): number {
  const plain = letters(word);
  if (WORDS[language].has(plain)) return WEAK.has(plain) ? HALF : TELLING;
  const accent = SIGNS[language].test(word) ? ACCENT : word.includes("é") ? ACUTE : 0;
  return accent + (ENDINGS[language].test(word) ? 1 : 0);
}

/** Whether a word is never English, though a name or a word of the text may have its letters. */
function isTelling(word: string): boolean {
  const plain = letters(word);
  return !WEAK.has(plain) && (WORDS.fr.has(plain) || WORDS.es.has(plain));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
