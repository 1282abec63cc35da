import type { Wording } from "./wording.ts";

/** Spanish: accents and tildes tell words apart (`mas`, `más`; `ano`, `año`). */
export const spanish: Wording = {
  tokensInAWord: 1,
  negations: "no sin nunca jamás ni ningún ninguno ninguna ningunos ningunas nada nadie tampoco".split(" "),
  harmless: ["no solo", "no sólo", "no obstante", "sin embargo"],
  qualifiers: [
    ...["según proceda", "cuando proceda", "si procede", "donde proceda", "según corresponda"],
    ...[
      "cuando corresponda",
      "en su caso",
      "según sea necesario",
      "cuando sea necesario",
      "de ser necesario",
    ],
    ...["si es necesario", "según convenga", "cuando sea apropiado", "según sea apropiado", "de ser posible"],
    ...["en la medida de lo posible", "siempre que sea posible", "cuando sea posible", "cuando sea viable"],
    ...["dentro de los límites de los recursos", "dentro de los recursos existentes", "con sujeción a"],
    ...["con carácter voluntario", "de forma voluntaria", "de manera voluntaria", "previa solicitud"],
    ...["cuando lo soliciten", "que lo soliciten", "previa petición", "a petición de", "a solicitud de"],
    ...["de conformidad con el derecho interno", "de acuerdo con el derecho interno"],
    ...["de conformidad con los principios fundamentales del derecho interno"],
    ...["de conformidad con la legislación nacional", "con arreglo al derecho interno", "sin perjuicio de"],
    ...["nos esforzaremos", "nos esforzamos", "esforzarnos", "procuraremos", "procurar", "trataremos de"],
  ],
  notes: [
    "(?:las?\\s|los?\\s|el\\s)?(?:cursivas?|énfasis|negritas?|subrayados?|itálicas?)\\s(?:(?:es|son|está|fue)\\s)?(?:añadid[oa]s?|agregad[oa]s?|nuestr[oa]s?|mí[oa]s?|original(?:es)?|del\\sautor|de\\sla\\sautora|(?:en|fuera\\sd)el\\soriginal)",
    "sin\\s(?:cursiva|subrayar|subrayado|negrita)\\sen\\sel\\soriginal",
    "(?:notas?(?:\\s(?:al|a)\\spie(?:\\sde\\spágina)?)?|referencias?|citas?)\\s(?:internas?\\s)?omitidas?",
    "se\\somiten?\\s(?:la\\s|las\\s)?(?:notas?|referencias?|citas?)",
    "(?:nuestra\\straducción|traducción\\s(?:no\\soficial|propia|libre|nuestra|del\\sautor))",
  ],
  omitted: ["omitido", "omisión", "se omite", "texto omitido"],
};
