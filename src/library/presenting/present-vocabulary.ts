import type { QualifierInTexts, QualifierKind } from "../../model/act.ts";
import type { Actor, ActorInTexts } from "../../model/actor.ts";
import type {
  CorpusAct,
  CorpusInstrument,
  CorpusParagraph,
  CorpusTheme,
  CorpusVocabulary,
} from "../../model/corpus.ts";
import type { Instrument, InstrumentInText } from "../../model/instrument.ts";
import type { Theme, ThemeInText, ThemeParagraph } from "../../model/theme.ts";
import { QUALIFIER_NAMES } from "../../words/act-names.ts";
import { broaderThemes } from "../filtering/filter-by-vocabulary.ts";
import type { OpenDocument } from "../open-document.ts";
import { actsIn } from "../text-parts.ts";
import { presentAct } from "./present-passage.ts";
import { presentReference, referencesIn } from "./present-reference.ts";
import { linksOf } from "./presenter.ts";

/** So many paragraphs, acts and references stand beside a theme or an instrument: as many as the longest page of a list has. */
const MOST = 100;

/** Presents a theme as the list has it. */
export function presentTheme(origin: string, theme: CorpusTheme): Theme {
  return { ...theme, links: { self: `${origin}/v1/themes/${theme.id}` } };
}

/** Presents a theme with the paragraphs and acts of the documents that speak of it. */
export function presentThemeInText(
  origin: string,
  theme: CorpusTheme,
  documents: readonly OpenDocument[],
  vocabulary: CorpusVocabulary,
): ThemeInText {
  const broader = broaderThemes(vocabulary);
  const isMeant = (id: string) => broader(id).includes(theme.id);
  const places = documents.flatMap((open) =>
    open.paragraphs
      .filter(({ themes }) => themes.some(isMeant))
      .map((paragraph) => ({
        open,
        paragraph,
        acts: actsIn([paragraph]).filter(({ themes }) => themes.some(({ id }) => isMeant(id))),
      })),
  );
  return {
    ...presentTheme(origin, theme),
    paragraphs: places.slice(0, MOST).map(({ open, paragraph }) => themeParagraph(open, paragraph)),
    acts: places
      .flatMap(({ open, acts }) => acts.map((act) => ({ open, act })))
      .slice(0, MOST)
      .map(({ open, act }) => ({ ...documentOf(open), ...presentAct(open.by, act) })),
  };
}

function documentOf({ by }: OpenDocument) {
  return { document: by.entry.id, language: by.language };
}

function themeParagraph(open: OpenDocument, paragraph: CorpusParagraph): ThemeParagraph {
  const { id, number, kind, section, text, themes } = paragraph;
  return {
    ...documentOf(open),
    id,
    number,
    kind,
    section,
    text,
    themes,
    citation: open.by.cite(id),
    links: linksOf(open.by, id, undefined, open.order),
  };
}

/** Presents an instrument as the list has it. */
export function presentInstrument(origin: string, instrument: CorpusInstrument): Instrument {
  return { ...instrument, links: { self: `${origin}/v1/instruments/${instrument.id}` } };
}

/** Presents an instrument with the places of the documents that point at it. */
export function presentInstrumentInText(
  origin: string,
  instrument: CorpusInstrument,
  documents: readonly OpenDocument[],
): InstrumentInText {
  const references = documents
    .flatMap(({ by, paragraphs }) =>
      referencesIn(paragraphs, (id) => id === instrument.id).map((found) => ({ by, found })),
    )
    .slice(0, MOST)
    .map(({ by, found }) => ({
      document: by.entry.id,
      language: by.language,
      ...presentReference(by, found),
    }));
  return { ...presentInstrument(origin, instrument), references };
}

/** What each kind of qualifier is: `data/README.md` says how they are told apart. */
const QUALIFIERS: Readonly<Record<QualifierKind, Pick<QualifierInTexts, "definition" | "examples">>> = {
  discretion: {
    definition: "Leaves it to someone’s judgment of what fits.",
    examples: ["as appropriate", "where necessary", "as needed"],
  },
  "domestic-law": {
    definition: "Leaves it to a State’s own law.",
    examples: ["in accordance with domestic law", "subject to their constitutions"],
  },
  "international-law": {
    definition: "Keeps it within other obligations.",
    examples: ["consistent with international obligations", "in accordance with the Convention"],
  },
  resources: {
    definition: "Keeps it within the means there are.",
    examples: ["within existing resources", "within our means"],
  },
  effort: {
    definition: "Commits to trying, not to reaching.",
    examples: ["strive to", "endeavour to", "make efforts"],
  },
  scope: {
    definition: "Limits where or to whom it reaches.",
    examples: ["within its mandate", "falling within our jurisdiction"],
  },
  voluntary: {
    definition: "Leaves it to the will of the one who acts.",
    examples: ["on a voluntary basis"],
  },
  possibility: {
    definition: "Keeps it to what can be done.",
    examples: ["where feasible", "when possible", "to the extent"],
  },
  consideration: {
    definition: "Commits to considering, not to doing.",
    examples: ["consider", "give due consideration to"],
  },
  request: {
    definition: "Waits until somebody asks.",
    examples: ["upon request", "at their request"],
  },
};

/** The acts of some documents. */
export function actsOf(documents: readonly OpenDocument[]): CorpusAct[] {
  return documents.flatMap(({ paragraphs }) => actsIn(paragraphs));
}

/** Presents an actor with how often some acts have it. */
export function presentActor(actor: Actor, acts: readonly CorpusAct[]): ActorInTexts {
  return {
    ...actor,
    counts: {
      acts: acts.filter((act) => act.actor === actor.id).length,
      addressed: acts.filter(({ addressees }) => addressees.includes(actor.id)).length,
    },
  };
}

/** Presents a kind of qualifier with how many of some acts have it. */
export function presentQualifier(id: QualifierKind, acts: readonly CorpusAct[]): QualifierInTexts {
  const has = ({ qualifiers }: CorpusAct) => qualifiers.some(({ kind }) => kind === id);
  return { id, label: QUALIFIER_NAMES[id], ...QUALIFIERS[id], counts: { acts: acts.filter(has).length } };
}
