/* Loaded when something stands at a quotation's end that may be its citation. */

/** How surely a text is a citation: by its symbol, its paragraph or its link; or only by who is named in it. */
export type Citing = "surely" | "likely" | null;

/** Longer than a citation is in any style. */
const LONGEST = 400;

const WORDS = new Set(
  `general assembly united nations un unga ga resolution resolutions res declaration political annex para paras
  paragraph paragraphs pp op preambular preamble operative sentence sentences first second third fourth last section
  page pages adopted by the of on in at to its from see also and a source cited quoted citation accessed available
  retrieved special session thirty nd st th rd meeting plenary doc document official records january february march
  april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  assemblée générale nations unies onu agnu résolution déclaration politique annexe paragraphe paragraphes par alinéa
  préambule alinéas phrase phrases première troisième du de la le les l d des à session extraordinaire trente deuxième
  asamblea naciones unidas resolución declaración política anexo párrafo párrafos párr párrs preámbulo el los del en
  período extraordinario sesiones fuente consultado oración oraciones primera primer segunda segundo tercer tercera
  генеральная генеральной ассамблея ассамблеи организации объединенных наций оон резолюция резолюции декларация
  политическая приложение пункт пункты п пп преамбулы предложение первый второй третий первое второе источник
  قرار الجمعية العامة للأمم الأمم المتحدة المرفق مرفق الفقرة الفقرات الفقرتان الديباجة الجملة من إلى الأولى الثانية الثالثة الإعلان إعلان السياسي المصدر`
    .trim()
    .split(/\s+/),
);
/** Chinese is written without spaces between its words. */
const CHINESE =
  /联合国|大会|政治宣言|宣言|决议|附件|序言|部分|来源|第|号|段|句|至|和|[一二三四五六七八九十]|年|月|日/g;
/** `A/RES/S-32/1`, `S-32/1`; not a date such as 7/6/2021. */
const SYMBOL = /(?:\p{Lu}{1,4}\/)*(?:\p{Lu}+-)?\d+\/[\d-]+(?:\/\p{L}[\w.]*)*|(?:\p{Lu}+\/)+[\w./-]*\d/gu;
const URL_ = /\b(?:https?:\/\/|www\.)\S+/g;
const PLACE =
  /(?:¶|§|第\s*[\d一二三四五六七八九十]+\s*段|(?:\bparas?|\bparagraphs?|\bpárrs?|\bpárrafos?|\bparagraphes?|\bpar|\b[OP]P|пп?|пункты?|الفقرات|الفقرة)\.?)\s*[\d٠-٩]/iu;
const INSTITUTION =
  /united nations|general assembly|\bun(?:ga)?\b|nations unies|assemblée générale|naciones unidas|asamblea general|\bonu\b|генеральн\S+ ассамбле|\bоон\b|联合国|大会|الجمعية العامة|الأمم المتحدة/iu;

/**
 * Whether a text says where a quotation comes from, and nothing else: every word has to be one that citations have.
 *
 * @param citation the passage's own, as the source gives it: another document's symbol is a word like any other
 */
export function readCitation(text: string, citation: { text: string; url: string }): Citing {
  if (text.length > LONGEST) return null;
  const line = latinSymbols(text).normalize("NFKC").replace(/\s+/g, " ").trim();
  if (line === "") return null;
  if (plain(line) === plain(latinSymbols(citation.text).normalize("NFKC"))) return "surely";
  const own = latinSymbols(citation.text).match(SYMBOL) ?? [];
  let named = false;
  const rest = line
    .replace(URL_, (url) => {
      named ||= url.replace(/[.,;)]+$/, "") === citation.url;
      return " ";
    })
    .replace(SYMBOL, (symbol) => {
      const isOwn = own.some(
        (one) => symbol === one || symbol.endsWith(`/${one}`) || one.endsWith(`/${symbol}`),
      );
      named ||= isOwn;
      return isOwn ? " " : ` not-${symbol} `;
    })
    .replace(
      /(declaration|déclaration|declaración) (against|on|contre|contra|sobre|sur) (?:la )?\p{L}+/giu,
      "$1",
    )
    .replace(CHINESE, " ");
  const words = rest.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.some((word) => !WORDS.has(word))) return null;
  if (named || PLACE.test(line)) return "surely";
  return INSTITUTION.test(line) ? "likely" : null;
}

/** Special sessions have letters of their own in Arabic: `دإ-32/1` is S-32/1. */
function latinSymbols(text: string): string {
  return text.replaceAll("دإط-", "ES-").replaceAll("دإ-", "S-");
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
