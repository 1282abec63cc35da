import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CorpusDocument, CorpusParagraph } from "../model/corpus.ts";
import type { DocumentNames } from "../model/document.ts";
import { compileText } from "./compile-text.ts";
import { DataError, DataErrors } from "./data-error.ts";
import { DocumentFile, disagreements } from "./document-file.ts";
import { readYaml, shownPath, type YamlFile } from "./yaml-file.ts";

/**
 * Compiles the texts in one folder of `data/` into a document as a release holds it, without annotations.
 *
 * @param dataFolder the `data` folder
 * @param slug the document's folder in it, which is its id
 * @throws {DataError | DataErrors} naming file, line, what is wrong and what was expected
 */
export async function compileDocument(dataFolder: string, slug: string): Promise<CorpusDocument> {
  const folder = join(dataFolder, slug);
  const file = await readYaml(join(folder, "document.yaml"), DocumentFile);
  const errors = [...disagreements(file, slug), ...(await strayTexts(folder, file))];
  if (errors.length > 0) throw new DataErrors(errors);

  const { id, symbol, body, session, adopted, published, annexed, home, adoption, agendaItem } = file.value;
  const languages = Object.keys(file.value.texts);
  const texts: Record<string, CorpusParagraph[]> = {};
  const inLanguages = [];
  for (const language of languages) {
    const { paragraphs, ...about } = await compileText(folder, file.value, language);
    texts[language] = paragraphs;
    inLanguages.push([language, about] as const);
  }
  const [[, first] = [], ...others] = inLanguages;
  if (first === undefined) throw new TypeError("a document has a text in one language at least");
  refuseOtherAddresses(texts, folder);
  const names = namesOf(file.value);
  return {
    entry: {
      ...{ id, symbol, body, session, adopted, published, annexed, languages },
      ...first,
      ...(names === undefined ? {} : { names }),
      ...(home === undefined ? {} : { home }),
      ...(adoption === undefined ? {} : { adoption }),
      ...(agendaItem === undefined ? {} : { agendaItem }),
      ...(others.length === 0 ? {} : { translations: Object.fromEntries(others) }),
    },
    texts,
  };
}

/** Texts that document.yaml says nothing of. */
async function strayTexts(folder: string, { value }: YamlFile<DocumentFile>): Promise<DataError[]> {
  const files = await readdir(folder);
  return files
    .filter((name) => /^source\b.*\.txt$/.test(name))
    .filter((name) => !Object.keys(value.texts).some((language) => name === `source.${language}.txt`))
    .map((name) => {
      const expected = "source.<language>.txt for each language under `texts` in document.yaml";
      return new DataError(
        shownPath(join(folder, name)),
        1,
        `a text that document.yaml doesn't name`,
        expected,
      );
    });
}

/** Addresses are the same in every language of a document: the first place where a text differs is refused. */
function refuseOtherAddresses(texts: Record<string, CorpusParagraph[]>, folder: string): void {
  const [first, ...others] = Object.entries(texts);
  if (first === undefined) return;
  const wanted = addressesOf(first[1]);
  for (const [language, paragraphs] of others) {
    const given = addressesOf(paragraphs);
    const at = wanted.findIndex((address, index) => given[index] !== address);
    const odd = at === -1 ? wanted.length : at;
    if (at === -1 && given.length === wanted.length) continue;
    const name = shownPath(join(folder, `source.${language}.txt`));
    const problem = `${given[odd] ?? "nothing"} stands where source.${first[0]}.txt has ${wanted[odd] ?? "nothing"}`;
    throw new DataError(name, 1, problem, "the same addresses in every language");
  }
}

function addressesOf(paragraphs: readonly CorpusParagraph[]): string[] {
  return paragraphs.flatMap(({ id, subparagraphs = [] }) => [id, ...subparagraphs.map((part) => part.id)]);
}

/** What people call the document: its title in another language is a name of its own there. */
function namesOf({ names, texts }: DocumentFile): DocumentNames | undefined {
  const [, ...others] = Object.entries(texts);
  if (others.length === 0) return names;
  const titled = others.map(([language, { title }]) => {
    const { own = [], ...given } = names?.[language] ?? {};
    return [language, { ...given, own: [...new Set([title, ...own])] }];
  });
  return { ...names, ...Object.fromEntries(titled) };
}
