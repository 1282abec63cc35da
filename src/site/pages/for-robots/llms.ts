import { reportingTo } from "../../../http/contacts.ts";
import { route } from "../../../http/route.ts";
import { firstDocument } from "../../../library/first-document.ts";
import type { CorpusEntry } from "../../../model/corpus.ts";
import { firstLanguage } from "../../../model/document-languages.ts";
import { cite } from "../../../quote/cite.ts";
import { STYLE_NAMES } from "../../../quote/citing/cite-passage.ts";
import { dayMonthYear } from "../../../words/dates.ts";
import { aboutDocument } from "../about/about-document.ts";

/** `/llms.txt` (llmstxt.org): for programs that read, what there is and how to quote it right. */
export const llms = route({
  path: "/llms.txt",
  summary: "For programs that read",
  query: {},
  produces: ["*/*"],
  ignoresUnknown: true,
  handle({ origin, release: { catalogue, total }, firstDocument: first, ...contacts }) {
    const entry = firstDocument(catalogue, first);
    const isReported = reportingTo(contacts) !== undefined;
    const text =
      entry === undefined ? "# Common Commitment\n" : written(entry, origin, total > 1, isReported);
    return { body: { text }, type: "text/plain" };
  },
});

/**
 * @param hasMore whether there are other documents
 * @param isReported whether anybody knows where mistakes are reported
 */
function written(entry: CorpusEntry, origin: string, hasMore: boolean, isReported: boolean): string {
  const { cited, name, noun } = aboutDocument(entry, firstLanguage(entry), entry.id);
  const { adopted, title, source, counts } = entry;
  const place = counts.operative >= 16 ? "16" : "1";
  const api = `${origin}/v1/${entry.id}`;
  return `# Common Commitment

> ${cited.replace(/, annex$/, "")}, adopted on ${dayMonthYear(adopted)}, “${title}”, as pages, as a JSON API without keys, and as elements that quote it on any page, checked against the source.

Quote it word for word, and name the ${source.publisher} as the source. Before you show a quotation to anyone, verify it:

- \`${api}/verify?quote=…\` answers \`exact\`, \`abridged\` (with what was left out), \`altered\` (with the words that differ and the true passage) or \`not-found\`. Show nothing as a quotation that is neither \`exact\` nor \`abridged\`, and with the latter what it leaves out.
- Don’t harden what is soft: “will strive to” is not “will”, “should consider” is not “must”. Each statement (an *act* in the API) lists the phrases that soften or limit it as \`qualifiers\`.
- Cite by paragraph: “${cite(entry, place, origin).text}”, with the permalink \`${origin}/${entry.id}/${place}\`. \`${api}/citation/${place}\` gives it in any of ${STYLE_NAMES.length} styles.
- To find a passage, ask \`${api}/search?q=…\`; to read a reference such as “OP${place}”, ask \`${api}/resolve?ref=…\`. What is not understood is an error, never a guess.
- If you can use tools by the Model Context Protocol, \`${origin}/mcp\` has all of this, without a key.

## The text

- [The whole ${noun} as Markdown](${api}/export.md): every paragraph, with its number
- [The same as JSON](${api}/export.json): with sentences, statements, themes, references and footnotes
- [The statements as CSV](${api}/export.csv): who commits to, calls for or recognizes what
- [Paragraph ${place}](${api}/paragraphs/${place}?format=markdown): one passage; any address works in place of ${place}
${hasMore ? `- [All documents](${origin}/v1/documents): what there is besides ${name}; each has the same paths. What a machine derived says \`derived: true\`: nobody read it\n` : ""}
## The API

- [OpenAPI document](${origin}/openapi.json): every path, parameter and field
- [Assistants](${origin}/docs/assistants): the same as tools, by the Model Context Protocol
- [REST](${origin}/docs/rest): requests of every kind, with their answers
- [Addressing](${origin}/docs/addressing): how paragraphs, sentences, statements, ranges and sections are named
- [Tables and code](${origin}/docs/tables): every list as CSV, JSON Lines and Parquet, samples, a client
- [Data package](${origin}/datapackage.json): what each column of each table says
- [Themes](${origin}/v1/themes): the vocabulary, with other names and matches in the Convention and the goals
- [What “verified” means](${origin}/docs/verified): when a quotation counts as exact
- [Agreed language](${origin}/docs/agreed-language): where words come from, what was changed, and when that is softer or firmer

## Optional

- [Embedding](${origin}/docs/embedding): elements, iframes, oEmbed
- [On your site](${origin}/docs/on-your-site): what to paste in WordPress, Markdown, HTML, frames, newsletters
- [How the data was made](${origin}/docs/data): how statements, qualifiers and themes were decided
- [What changes](${origin}/docs/changes): which data there was when, what changed between, what is promised
- [Limits and fair use](${origin}/docs/limits): caching, sizes, licences
- [About](${origin}/about): what this is and is not, who runs it, how the text was read
${
  isReported
    ? `- [Report a mistake](${origin}/contact): where, and what to say
`
    : ""
}`;
}
