/*
 * Resolutions of our own making, in the form of the United Nations' XML: nobody adopted them, and no word of them is the
 * United Nations'.
 */

/** What an invented resolution says; what is not given is made up. */
export interface Invented {
  symbol?: string;
  /** As the files have it: `eng`, `fra`, `spa`, `rus`, `zho`, `ara`. */
  language?: string;
  adopted?: string;
  published?: string;
  title?: string;
  preamble?: string[];
  /** Each with its number, where it has one. */
  operative?: [number: string, words: string][];
  headings?: string[];
}

const OPERATIVE: [string, string][] = [
  [
    "1.",
    "<i>Decides</i> to keep the lanterns of the harbour lit from dusk until the last of the boats is in;",
  ],
  ["2.", "<i>Requests</i> the keepers of the harbour to count the lanterns, and to say how many there are."],
];

const BODIES = [
  ["A/HRC/", "Human Rights Council", "humanRightsCouncil"],
  ["S/", "Security Council", "securityCouncil"],
  ["A/", "General Assembly", "generalAssembly"],
] as const;

/** Writes a resolution as the United Nations' files are written; `<i>` stands for what they set in italics. */
export function akn(given: Invented = {}): string {
  const {
    symbol = "A/RES/99/1",
    language = "eng",
    adopted = "2044-12-01",
    published = "2044-12-05",
    title = "Lanterns of the harbour",
    preamble = ["<i>Recalling</i> that the harbour was dark in the winter of the long storms,"],
    operative = OPERATIVE,
    headings = [],
  } = given;
  const [, body, refersTo] = BODIES.find(([beginning]) => symbol.startsWith(beginning)) ?? BODIES[2];
  const session = /RES\/(\d+)/.exec(symbol)?.[1] ?? "";
  const words = (text: string) =>
    text.replaceAll("<i>", '<span class="italic">').replaceAll("</i>", "</span>");
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <meta>
      <identification source="#DGACM">
        <FRBRWork><FRBRdate date="${adopted}" name="adoption"/></FRBRWork>
        <FRBRExpression><FRBRdate date="${published}" name="publication"/><FRBRlanguage language="${language}"/></FRBRExpression>
      </identification>
    </meta>
    <coverPage>
      <p><docNumber refersTo="#symbol">${symbol}</docNumber></p>
      <p><docAuthority refersTo="#issuingBody">${body}</docAuthority></p>
      <p><session refersTo="#${refersTo}" value="${session}">Session</session></p>
    </coverPage>
    <preface><p><docTitle refersTo="#resolutionTitle">${title}</docTitle></p></preface>
    <preamble>
      <formula name="enactingFormula"><p><span class="italic">The ${body}</span>,</p></formula>
${preamble.map((text) => `      <container name="Recalling"><p xml:space="preserve">${words(text)}</p></container>`).join("\n")}
    </preamble>
    <mainBody>
${operative.map(([number, text], index) => `${headingOf(headings[index])}      <paragraph class="SingleTxt"><num>${number}</num><content><p xml:space="preserve">\t${words(text)}</p></content></paragraph>`).join("\n")}
    </mainBody>
  </statement>
</akomaNtoso>
`;
}

function headingOf(heading: string | undefined): string {
  if (heading === undefined) return "";
  return `      <paragraph class="H1"><content><p><span class="bold">${heading}</span></p></content></paragraph>\n`;
}

/** The words of the same resolution in French. */
export const IN_FRENCH: Invented = {
  language: "fra",
  title: "Les lanternes du port",
  preamble: ["<i>Rappelant</i> que le port était dans le noir pendant l’hiver des longues tempêtes,"],
  operative: [
    [
      "1.",
      "<i>Décide</i> que les lanternes du port seront allumées du crépuscule jusqu’au retour des bateaux ;",
    ],
    [
      "2.",
      "<i>Prie</i> les gardiens du port de compter les lanternes et de dire combien il y en a dans le port.",
    ],
  ],
};

/** A line of `data_extract` about the invented resolution, with something else said. */
export function dataRow(given: Record<string, unknown> = {}): string {
  return JSON.stringify({
    symbol: "A/RES/99/1",
    title: "Lanterns of the harbour",
    adoption_date: "1 December 2044",
    adoption_meeting: "61st plenary meeting",
    adoption_type: "By a recorded vote",
    agenda_item: "Agenda item 12 (a)",
    agenda_item_name: "Light",
    MS_in_favour: ["ARENDELLE", "FREEDONIA"],
    MS_against: ["RURITANIA"],
    MS_abstaining: [],
    MS_in_favour_count: "2",
    MS_against_count: "1",
    MS_abstaining_count: "0",
    sponsors: ["FREEDONIA"],
    additional_sponsors: ["ARENDELLE"],
    SDGs: ["7", "14.2"],
    subjects: [
      ["LANTERNS", "UNBIS Thesaurus"],
      ["12a", "A/99/251"],
    ],
    ...given,
  });
}
