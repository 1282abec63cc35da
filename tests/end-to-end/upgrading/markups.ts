/** A part of somebody's page, and what is to stand beneath each of its quotations. */
export interface Markup {
  html: string;
  /** Of each `blockquote` and `q`, in order: a verdict, `refused` where it can't be judged, or nothing. */
  right: readonly ("verified" | "abridged" | "altered" | "other" | "refused" | "none")[];
}

const WORDS = "We will safeguard sport from corruption";
const FALSE = "We will safeguard golf from corruption";
const STRANGE = "Nobody in our town was ever asked what the new stadium would cost, says Jane Doe";
/** `ORIGIN` stands for the script's own. */
const LINK = "ORIGIN/s-32-1/71.1";
const a = (href = LINK, words = "General Assembly resolution S-32/1, annex, para. 71") =>
  `<a href="${href}">${words}</a>`;
const block = (inside: string, attributes = "") => `<blockquote${attributes}>${inside}</blockquote>`;
const of = (...right: Markup["right"]) => right;
/** Both with the source's words and with others. */
const both = (html: (words: string) => string): Markup[] => [
  { html: html(WORDS), right: of("verified") },
  { html: html(FALSE), right: of("altered") },
];
const own = (html: string): Markup => ({ html, right: of("none") });

/** What says that it is a quotation of ours. */
const OURS: readonly Markup[] = [
  // By its attribute.
  ...both((words) => block(`<p>${words}</p>`, ` cite="${LINK}"`)),
  ...both((words) => `<p>As <q cite="${LINK}">${words}</q> says.</p>`),
  { html: block(`<p>${STRANGE}</p>`, ` cite="${LINK}"`), right: of("other") },
  { html: block("<p>We will safeguard … from corruption</p>", ` cite="${LINK}"`), right: of("abridged") },
  // By a link inside.
  ...both((words) => block(`<p>${words}</p><cite>${a()}</cite>`, ' class="wp-block-quote"')),
  ...both(
    (words) => `<figure class="wp-block-pullquote">${block(`<p>${words}</p><cite>${a()}</cite>`)}</figure>`,
  ),
  ...both((words) => block(`<p>${words}</p><footer>— <cite>${a()}</cite></footer>`)),
  ...both((words) => block(`<p>${words}</p><p>${a()}</p>`)),
  ...both((words) => block(`<p>${words}.</p>\n<p>— United Nations, ${a(LINK, "para. 71")}</p>`)),
  ...both((words) => block(`<p>${words}<br>— ${a()}</p>`)),
  ...both((words) => block(`${words}<br>${a()}`)),
  ...both((words) => block(`<p>${words} (${a(LINK, "S-32/1, para. 71")})</p>`)),
  ...both((words) => block(`<p>${a(LINK, words)}</p>`)),
  ...both((words) =>
    block(`${words}<br><cite>${a()}, ${a("https://undocs.org/A/RES/S-32/1", "A/RES/S-32/1")}</cite>`),
  ),
  // By the link after it.
  ...both((words) => `${block(`<p>${words}</p>`)}\n<p>${a()}</p>`),
  ...both((words) => `${block(`<p>${words}</p>`)}<p>— ${a()}</p>`),
  ...both((words) => `${block(words)}${a()}`),
  ...both((words) => `${block(words)}\n— ${a()}<p>More.</p>`),
  ...both((words) => `${block(words)}<br>\n${a()}`),
  ...both(
    (words) =>
      `<figure>${block(words)}<figcaption>United Nations, ${a(LINK, "para. 71")}</figcaption></figure>`,
  ),
  ...both((words) => `<div><figure>${block(words)}</figure></div><p>Source: ${a()}</p>`),
  ...both((words) => `<p>They say <q>${words}</q> (${a()}), and more: ${"and more ".repeat(80)}</p>`),
  { html: `${block(WORDS)}<p>Read it ${a(LINK, "here")}, in full.</p>`, right: of("verified") },
  // However the address is written.
  ...[
    `${LINK}/`,
    `${LINK}?utm_source=newsletter&amp;utm_medium=email`,
    `${LINK}?lang=en`,
    `${LINK}#:~:text=safeguard%20sport`,
    `${LINK}?scheme=dark#top`,
    "ORIGIN/S-32-1/71.1",
    "ORIGIN/s-32-1#71.1",
    "ORIGIN/s-32-1/71",
    "ORIGIN/s-32-1/71-72",
    "ORIGIN/s-32-1/71%2E1",
  ].flatMap((href) => [
    ...both((words) => block(words, ` cite="${href}"`)),
    ...both((words) => block(`<p>${words}</p><cite>${a(href)}</cite>`)),
  ]),
  // By several, which agree.
  ...both((words) => `${block(`<p>${words}</p>`, ` cite="${LINK}" lang="en"`)}\n<p>${a()}</p>`),
  ...both((words) => block(`<p>${words}</p><cite>${a("ORIGIN/s-32-1/71")}</cite>`, ` cite="${LINK}"`)),
  ...both((words) => block(`<p>${words}</p><p>${a()} ${a(LINK, "(A/RES/S-32/1)")}</p>`)),
  // Words misplaced in the attribute mean nothing.
  ...both((words) => block(`<p>${words}</p><cite>${a()}</cite>`, ' cite="United Nations"')),
  // Every word counts, wherever it stands; the page's prose around does not.
  { html: block(`<p>${WORDS} <b>never</b></p><cite>${a()}</cite>`), right: of("altered") },
  { html: block(`<p>${WORDS}</p><p>Never.</p><cite>${a()}</cite>`), right: of("altered") },
  { html: `<p>Before.</p>${block(WORDS, ` cite="${LINK}"`)}<p>After.</p>`, right: of("verified") },
  {
    html: `${block(WORDS, ` cite="${LINK}"`)}<p>Compare ${a("ORIGIN/s-32-1/16", "paragraph 16")}, which is longer.</p>`,
    right: of("verified"),
  },
  // A quotation in somebody's own, and one after the other.
  {
    html: block(`<p>${STRANGE}</p>${block(`<p>${WORDS}</p><cite>${a()}</cite>`)}<p>So she says.</p>`),
    right: of("none", "verified"),
  },
  {
    html: `${block(WORDS)}<p>${a()}</p>${block(FALSE)}<p>${a()}</p>`,
    right: of("verified", "altered"),
  },
  { html: `<table><tr><td>${block(WORDS, ` cite="${LINK}"`)}</td></tr></table>`, right: of("verified") },
  // What the source hasn't got, and other documents.
  { html: block(WORDS, ' cite="ORIGIN/s-32-1/987"'), right: of("refused") },
  { html: `${block(WORDS)}<p>${a("ORIGIN/a-res-1-1/4")}</p>`, right: of("refused") },
];

/** What says nothing of the kind, or not surely: it stays as the page has it, with true words and with others. */
const THEIRS: readonly Markup[] = [
  own(block(WORDS)),
  own(`<q>${WORDS}</q>`),
  // A link in the words of somebody else.
  own(
    block(`<p>${STRANGE}, who knows ${a(LINK, "paragraph 71")} by heart and ${"reads on, ".repeat(60)}</p>`),
  ),
  own(block(`<p>${STRANGE}.</p><p>She cites ${a(LINK, "paragraph 71")}, and goes on.</p>`)),
  own(block(`<p>${STRANGE}, as ${a(LINK, "paragraph 71")} has it</p>`)),
  own(block(`<p>${a(LINK, "Paragraph 71")} is not enough, says Jane Doe.</p>`)),
  own(block(`<p>${STRANGE}</p><cite>Jane Doe, on ${a(LINK, "sport")}</cite>`)),
  own(`${block(STRANGE)}<p>Jane Doe does not like ${a(LINK, "what the declaration says")} at all.</p>`),
  own(`${block(STRANGE)}<p>By ${a("https://jane.example", "Jane Doe")}</p><p>${a()}</p>`),
  own(`<p>${STRANGE}: <q>${WORDS}</q>, which is more than ${a(LINK, "some say")}.</p>`),
  // A link that precedes, or leads to what comes next.
  own(`<p>${a()}</p>${block(WORDS)}`),
  own(`<p>${a()} says:</p>${block(WORDS)}<p>More.</p>`),
  {
    html: `<p>${a("ORIGIN/s-32-1/16")} says:</p>${block(STRANGE)}<p>And ${a()} says:</p>${block(WORDS)}`,
    right: of("none", "none"),
  },
  own(`${block(WORDS)}<p>And ${a()} says:</p>`),
  own(`${block(WORDS)}<h2>${a()}</h2>`),
  own(`${block(WORDS)}<nav><p>${a("ORIGIN/s-32-1/71.1", "Next")}</p></nav>`),
  own(`${block(WORDS)}<p>Words between.</p><p>${a()}</p>`),
  { html: `${block(WORDS)}${block(STRANGE)}<p>Jane Doe, who reads ${a()}</p>`, right: of("none", "none") },
  // Two that don't agree.
  own(block(`<p>${WORDS}</p><cite>${a()}, ${a("ORIGIN/s-32-1/16")}</cite>`)),
  own(block(`<p>${WORDS}</p><cite>${a("ORIGIN/s-32-1/16")}</cite>`, ` cite="${LINK}"`)),
  own(`${block(WORDS, ` cite="${LINK}"`)}<p>${a("ORIGIN/s-32-1/7")}</p>`),
  own(`${block(WORDS, ` cite="${LINK}"`)}<p>${a("ORIGIN/s-32-1/71.2")}</p>`),
  own(`${block(WORDS, ` cite="${LINK}"`)}<p>${a("ORIGIN/a-res-1-1/71.1")}</p>`),
  // Of elsewhere.
  own(block(`<p>${WORDS}</p><cite>${a()}</cite>`, ' cite="https://undocs.org/A/RES/S-32/1"')),
  ...[
    "https://other.example/s-32-1/71.1",
    "ORIGIN.other.example/s-32-1/71.1",
    "ORIGIN/s-32-1",
    "ORIGIN/s-32-1#main",
    "ORIGIN/themes/sport",
    "ORIGIN/docs/embedding",
    "ORIGIN/embed/s-32-1/71.1",
    "ORIGIN/v1/s-32-1/paragraphs/71.1",
    "ORIGIN/compare/s-32-1...a-res-79-226",
    "ORIGIN/s-32-1/71.1/more",
    "ORIGIN/s-32-1/%E0%A4%A",
    "javascript:alert('ORIGIN/s-32-1/71.1')",
    "ftp://ORIGIN/s-32-1/71.1",
  ].flatMap((href) => [
    own(block(WORDS, ` cite="${href}"`)),
    own(block(`<p>${WORDS}</p><cite>${a(href)}</cite>`)),
  ]),
  // What is being written, and what was left out.
  own(`<div contenteditable>${block(WORDS, ` cite="${LINK}"`)}</div>`),
  own(block("", ` cite="${LINK}"`)),
];

export const MARKUPS: readonly Markup[] = [...OURS, ...THEIRS];
