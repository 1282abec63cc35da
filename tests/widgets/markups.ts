/*
 * Ways in which a page marks up a quotation, and what is right to say of it. All are of sentence 71.1 unless they say
 * otherwise: "We will safeguard sport from corruption by strengthening …".
 */

/** `none`: nothing is said, for nothing can be. */
export type Right = "verified" | "altered" | "other" | "none";

export interface Markup {
  /** What stands inside the element. */
  readonly html: string;
  readonly right: Right;
  readonly ref?: string;
}

const markup = (right: Right, htmls: readonly string[], ref?: string): Markup[] =>
  htmls.map((html) => (ref === undefined ? { html, right } : { html, right, ref }));
/** In a `blockquote`. */
const quoted = (right: Right, htmls: readonly string[], ref?: string): Markup[] =>
  markup(
    right,
    htmls.map((html) => `<blockquote>${html}</blockquote>`),
    ref,
  );

const WORDS = "We will safeguard sport from corruption";
const SVG = '<svg width="9" height="9"';

/** Elements that stand in a line of text. */
const INLINE =
  "a href='/x'|sup|sub|cite|small|span|em|q|b|mark|ins|u|code|kbd|bdi|abbr title='x'|time|data value='1'|label|font".split(
    "|",
  );

/** Words that a reader reads, whatever element they stand in. */
const WORDS_IN_ELEMENTS = [
  ...quoted(
    "altered",
    [
      ...INLINE,
      ...["footer", "figcaption", "button", "x-unknown", "s"],
      ...[
        "del",
        "strike",
        "div",
        "p",
        "li",
        "aside",
        "header",
        "figure",
        "section",
        "h3",
        "pre",
        "address",
        "summary",
      ],
      "span aria-hidden='true'",
      "span role='button'",
      "a role='button'",
      "bdo dir='ltr'",
      "span lang='fr'",
      "blockquote",
      "x-box",
    ].map((tag) => `We will <${tag}>not</${tag.split(" ")[0]}> safeguard sport from corruption`),
  ),
  ...quoted(
    "verified",
    [
      ...INLINE,
      ...["x-unknown", "x-box", "div", "p", "blockquote"],
      ...["footer", "figcaption", "section", "span aria-hidden='true'", "span lang='fr'"],
    ].map((tag) => `We will <${tag}>safeguard sport</${tag.split(" ")[0]}> from corruption`),
  ),
];

/** Lines, blocks, lists and tables part words, and nothing is read twice. */
const BLOCKS = [
  ...quoted("verified", [
    `<p>${WORDS}</p>`,
    "We will safeguard<br>sport from<br>corruption",
    "We will safeguard<br/><br/>sport from<wbr> corr<wbr>uption",
    "<div>We will safeguard</div><div>sport from</div><div>corruption</div>",
    `<ul><li><p>${WORDS}</p></li></ul>`,
    "<ul><li>We will safeguard</li><li>sport from<ul><li>corruption</li></ul></li></ul>",
    "<ol><li><p>We will</p><p>safeguard sport</p></li><li>from corruption</li></ol>",
    "<table><tr><td>We will</td><td>safeguard</td></tr><tr><td>sport from</td><td>corruption</td></tr></table>",
    "<table><tbody><tr><td><p>We will safeguard</p></td><td><p>sport from corruption</p></td></tr></tbody></table>",
    "<blockquote><blockquote>We will</blockquote><p>safeguard sport from corruption</p></blockquote>",
    "<dl><dt>We will</dt><dd>safeguard sport from corruption</dd></dl>",
    "We will safeguard<hr>sport from corruption",
    "<pre>We will\n   safeguard sport\nfrom corruption</pre>",
    "<span style='display:block'>We will</span><span style='display:block'>safeguard sport from corruption</span>",
    "<div style='display:inline'>We</div> <div style='display:inline'>will safe</div><div style='display:inline'>guard sport from corruption</div>",
    "<ul><li style='list-style-type:\"— \"'>We will safeguard</li><li>sport from corruption</li></ul>",
    "<div style='display:flex'><span>We will safeguard</span><span>sport from corruption</span></div>",
    "<div style='display:flex;flex-direction:row-reverse'><span>sport from corruption</span><span>We will safeguard</span></div>",
    "<div style='display:grid'><span style='order:2'>sport from corruption</span><span style='order:1'>We will safeguard</span></div>",
    "<span>We will s</span><i>a</i><b>f</b>eguard sport from corruption",
    "<span style='float:left;font-size:3em'>W</span>e will safeguard sport from corruption",
    "We will safe&shy;guard sport from corrup&#8203;tion",
    "We&nbsp;will\n\tsafeguard   sport from corruption",
    `<!-- not --><p>${WORDS}</p><!-- not -->`,
    `<details open><summary>We will</summary>safeguard sport from corruption</details>`,
    "We will safeguard sport <x-box><b>from</b></x-box> corruption",
    "<x-reversed><span slot='b'>sport from corruption</span><span slot='a'>We will safeguard</span></x-reversed>",
  ]),
  ...quoted("altered", [
    `<p>${WORDS}</p> and abolish all taxes`,
    `Never: <p>${WORDS}</p>`,
    `<p>We will</p> not <p>safeguard sport from corruption</p>`,
    `<ul><li><p>We will</p> never <p>safeguard sport from corruption</p></li></ul>`,
    "<table><caption>Never</caption><tr><td>We will</td><td>safeguard sport from corruption</td></tr></table>",
    "We will safe<br>guard sport from corruption by strengthening and further coordinating",
    "We will<div>safeguard</div>sport <table><tr><td>of</td></tr></table> corruption",
    "We will safeguard corruption from sport",
    "<div style='display:flex;flex-direction:row-reverse'><span>We will safeguard</span><span>sport from corruption</span></div>",
    "We <bdo dir='rtl'>will safeguard</bdo> sport from corruption",
    "We will safeguard sport <x-says>from</x-says> corruption",
    "We will <x-box><span slot='nowhere'>safeguard</span></x-box> sport from corruption",
    "We will safeguard sport from corruption<p>and so on and so forth</p>",
  ]),
];

/** What a reader does not see, or may not see. */
const HELPERS = [
  "class='sr-only'",
  "class='screen-reader-text'",
  "class='visually-hidden'",
  "class='offscreen'",
  "hidden",
  "style='display:none'",
  "style='visibility:hidden'",
  "style='visibility:collapse'",
  "style='font-size:0'",
  "style='position:absolute;clip-path:inset(100%)'",
  "style='position:fixed;top:-5000px'",
  "style='position:absolute;left:-200%'",
  "popover",
];
const UNSEEN = [
  ...quoted(
    "verified",
    HELPERS.map(
      (how) =>
        `We will <a href='/x'>safeguard<span ${how}> (opens a window)</span></a> sport from corruption`,
    ),
  ),
  ...quoted(
    "altered",
    [
      ...HELPERS,
      "style='opacity:0'",
      "style='opacity:.01'",
      "style='display:inline-block;width:0;overflow:hidden'",
    ].map(
      (how) =>
        `We will safeguard sport from corruption by strengthening <span ${how}>and further</span> coordinating`,
    ),
  ),
  ...quoted("verified", [
    `${WORDS}<script>not()</script>`,
    `We will <style>b { color: red }</style> safeguard <template>never</template> sport from corruption`,
    `We will <noscript>not</noscript> safeguard sport from corruption`,
    `We will <dialog>not</dialog> safeguard <datalist><option>never</datalist> sport from corruption`,
    `We will <span style='visibility:hidden'>not <b style='visibility:visible'>safeguard</b></span> sport from corruption`,
    `We will <span style='font-size:0'>not <b style='font-size:16px'>safeguard</b></span> sport from corruption`,
    `<div style='opacity:0'>${WORDS}</div>`,
    `<span style='color:transparent;background:linear-gradient(red,blue);background-clip:text'>${WORDS}</span>`,
    `${WORDS} <button>Copy</button>`,
    `<button>Listen</button> ${WORDS} <input type='button' value='Share'> <select><option>English</select>`,
    `<p>${WORDS}</p><p><a role='button' href='/x'>Share</a></p>`,
    `We will <img alt='' src='data:,'>safeguard <img alt='⚽' src='data:,'> sport from corruption`,
    `We will safeguard ${SVG}><title>Not</title><desc>Never</desc><path d='M0 0'/></svg> sport from corruption`,
    `We will safeguard <audio>not</audio><video>not</video><canvas>not</canvas> sport from corruption`,
    `We will <input type='checkbox' value='not'><input type='hidden' value='not'> safeguard sport from corruption`,
    `<p class='decorated'>${WORDS}</p>`,
    `<details><summary>${WORDS}</summary></details>`,
    "We will <span style='display:inline-block;transform:rotate(5deg) scale(.9) translateY(-3px)'>safeguard</span> sport",
    "We will safeguard <ruby>sport<rp>(</rp><rp>)</rp></ruby> from corruption",
  ]),
  ...quoted("altered", [
    ...[
      "style='opacity:0'",
      "style='color:transparent'",
      "style='color:rgb(255,255,255)'",
      "style='font-size:1px'",
    ].map((how) => `We will <span ${how}>not</span> safeguard sport from corruption`),
    "We will <input value='not'> safeguard sport from corruption",
    "We will <input placeholder='not'> safeguard sport from corruption",
    "We will <textarea>not</textarea> safeguard sport from corruption",
    "We will <select><option>not<option>also</select> safeguard sport from corruption",
    "We will safeguard sport from <select><option>truth<option>corruption</select>",
    "We will safeguard sport from <input value='truth'>",
    "<textarea>Nobody says:</textarea> We will safeguard sport from corruption",
    "We will <img alt='not' src='data:,'> safeguard sport from corruption",
    `We will ${SVG}><text>not</text></svg> safeguard sport from corruption`,
    "We will <ruby>safeguard<rt>not</rt></ruby> sport from corruption",
    "We will <span class='before'>safeguard</span> sport from corruption",
    "We will <span class='after' data-says='never'>safeguard</span> sport from corruption",
    "We will safeguard sport from corruption <span class='before'></span>",
    "We will <span style='text-decoration:line-through'>not</span> safeguard sport from corruption",
    "We will safeguard <del>sport</del> from corruption",
    "We will <details><summary>safeguard</summary>not</details> sport from corruption",
    "We will <ul><li style='list-style-type:\"not \"'>safeguard</li></ul> sport from corruption",
    "We will <span style='display:block;margin-left:-5000px'>safeguard</span> sport from corruption",
    ...["scale(0)", "scaleY(0)", "scaleX(-1)", "translateX(-9999px)"].map(
      (how) =>
        `We will <span style='display:inline-block;transform:${how}'>safeguard</span> sport from corruption`,
    ),
    "We will <style style='display:inline'>not</style> safeguard sport from corruption",
  ]),
  ...markup("none", [
    `<blockquote hidden>${WORDS}</blockquote>`,
    "<blockquote></blockquote>",
    "<q> </q>",
    "<img alt='' src='data:,'>",
  ]),
];

const CITATION = "General Assembly resolution S-32/1, annex, para. 71, first sentence";
/** A citation stands outside a quotation where it is one, is at its end, and is set off from the words. */
const CITATIONS = [
  ...quoted("verified", [
    `<p>${WORDS}</p><cite>Resolution S-32/1, paragraph 71</cite>`,
    `<p>${WORDS}.</p><cite>United Nations General Assembly, 2 June 2021</cite>`,
    `<p>${WORDS}</p><footer>— ${CITATION}</footer>`,
    `<p>${WORDS}</p><footer>${CITATION}</footer>`,
    `<p>${WORDS}</p><footer>— <cite><a href='/x'>A/RES/S-32/1, para. 71</a></cite></footer>`,
    `<p>${WORDS}</p><footer>— UN political declaration against corruption</footer>`,
    `<p>${WORDS}</p><figcaption>UN General Assembly, <cite>Political Declaration</cite>, A/RES/S-32/1 (7 June 2021), ¶ 71</figcaption>`,
    `<p>${WORDS}</p><p><a href='/s-32-1/71'>${CITATION}</a></p>`,
    `<p>${WORDS}</p><p>— ${CITATION}</p>`,
    `${WORDS}<br>— <cite>${CITATION}</cite>`,
    `${WORDS} (<a href='/x'>A/RES/S-32/1, para. 71</a>)`,
    `${WORDS} <cite>(S-32/1, para. 71)</cite>`,
    `${WORDS}.” <cite>A/RES/S-32/1, para. 71</cite>`,
    `<p>${WORDS}</p><footer>Source: <a href='/x'>S-32/1</a></footer>`,
    `<p>${WORDS}</p><footer>Assemblée générale, résolution S-32/1, annexe, par. 71</footer>`,
    `<p>${WORDS}</p><footer>Resolución S-32/1 de la Asamblea General, anexo, párr. 71</footer>`,
    `<p>${WORDS}</p><footer>резолюция S-32/1 Генеральной Ассамблеи, приложение, п. 71</footer>`,
    `<p>${WORDS}</p><footer>联合国大会第S-32/1号决议，附件，第71段</footer>`,
    `<p>${WORDS}</p><footer>قرار الجمعية العامة S-32/1، المرفق، الفقرة ٧١</footer>`,
    `<p>${WORDS}</p><footer>${CITATION}</footer><button>Share</button>`,
    `<figure><p>${WORDS}</p><figcaption>${CITATION}</figcaption></figure>`,
  ]),
  ...quoted("altered", [
    `<p>${WORDS}</p><footer>and abolish all taxes</footer>`,
    `<p>${WORDS} by strengthening and further coordinating</p><footer>— and never (S-32/1, para. 71)</footer>`,
    `<p>${WORDS}</p><cite>not</cite>`,
    `<p>${WORDS}</p><cite>António Guterres</cite>`,
    `<p>${WORDS}</p><figcaption>and never again, para. 71</figcaption>`,
    `<p>${WORDS}</p><p><a href='/s-32-1/71'>and abolish all taxes</a></p>`,
    `<cite>Paragraph 71</cite>: we will safeguard sport from corruption`,
    `<footer>and abolish all taxes</footer><p>${WORDS}</p>`,
    `We will safeguard sport from corruption and <cite>paragraph 72</cite>`,
    `${WORDS} of the <cite>General Assembly</cite>`,
    `<p>${WORDS}</p><footer>Resolution 60/1, paragraph 71</footer>`,
    "We will <a href='/s-32-1/71'>safeguard</a> sport <a href='/s-32-1/71'>of corruption</a>",
  ]),
  ...markup("verified", [
    `<figure><blockquote>${WORDS}</blockquote><figcaption>Somebody, somewhere</figcaption></figure>`,
    `<blockquote><p>${WORDS}</p></blockquote><p><a href='/x'>the citation</a></p>`,
    `<p>${WORDS}</p><p><a href='/x'>${CITATION}</a></p>`,
    `<q>${WORDS}</q> (<a href='/x'>the citation</a>)`,
  ]),
];

/** Footnotes' marks are no words; words that are raised are. The source has footnote 2 in preamble-6, 6 in 62. */
const FOOTNOTES = [
  ...quoted(
    "verified",
    [
      "achievement of the 2030 Agenda for Sustainable Development,<sup>2</sup> our joint plan of action",
      "achievement of the 2030 Agenda for Sustainable Development,<sup><a href='#fn2'>2</a></sup> our joint plan of action",
      "achievement of the 2030 Agenda for Sustainable Development,<a href='#fn2'><sup>[2]</sup></a> our joint plan of action",
      "achievement of the 2030 Agenda for Sustainable Development<sup>2</sup>, our joint plan of action",
      "achievement of the 2030 Agenda for Sustainable Development,<span style='vertical-align:super'>2</span> our joint plan",
      "achievement of the <sup>2030</sup> Agenda for Sustainable Development",
      "achievement of the<b> 2030</b><i> Agenda</i> for Sustainable Development",
    ],
    "preamble-6",
  ),
  ...quoted(
    "altered",
    [
      "achievement of the 203<sup>0</sup> Agenda for Sustainable Development",
      "achievement of the 203<sub>0</sub> Agenda for Sustainable Development",
      "achievement of the 2030<sup>2</sup> Agenda for Sustainable Development",
      "achievement of the 2030 Agenda for <sup>no</sup> Sustainable Development, our joint plan of action",
      "achievement of the 2030 Agenda for Sustainable Development,<sup>not</sup> our joint plan of action",
    ],
    "preamble-6",
  ),
];

/** Several quotations in one element, and what is no quotation. */
const SEVERAL = [
  ...markup("verified", [
    `<blockquote>${WORDS}</blockquote><blockquote>relevant domestic authorities, including law enforcement authorities</blockquote>`,
    `<p>The Assembly said: <q>${WORDS}</q>.</p>`,
    `<p>On <q>fair play</q>:</p><blockquote>${WORDS}</blockquote>`,
    `<p><q>${WORDS}</q>, and further, <q>at all levels</q></p>`,
    WORDS,
    `“${WORDS}”`,
    `<p>${WORDS}</p>`,
    `<div><div><p>${WORDS}</p></div></div>`,
    `<x-box><p>${WORDS}</p></x-box>`,
  ]),
  ...markup("altered", [
    `<blockquote>${WORDS}</blockquote><blockquote>relevant local authorities, including law enforcement authorities</blockquote>`,
    `<p><q>We will not safeguard sport</q>, and further, <q>${WORDS}</q></p>`,
    "We will <a href='/x'>not</a> safeguard sport from corruption",
    "<p>We will safeguard sport</p><p>and never from corruption</p>",
  ]),
  ...markup("other", [
    "<blockquote>Something else altogether, of many words, that is not there.</blockquote>",
    `<blockquote>${WORDS}</blockquote><blockquote>Bananas are yellow and bent</blockquote>`,
    `<blockquote>${WORDS}</blockquote><q>Bananas are yellow and bent</q>`,
  ]),
  ...markup("none", [
    "<p><q>We will</q> hardly ever <q>safeguard sport from corruption</q></p>",
    "<p>Read on.</p>",
    `<p>${WORDS}</p><p><a href='/x'>Read the declaration</a></p>`,
    "<a href='#x'>Resolution S-32/1, paragraph 71</a>",
    "<p>See <a href='/x'>Resolution S-32/1, paragraph 71</a>, and the rest of it.</p>",
  ]),
];

export const MARKUPS: readonly Markup[] = [
  ...WORDS_IN_ELEMENTS,
  ...BLOCKS,
  ...UNSEEN,
  ...CITATIONS,
  ...FOOTNOTES,
  ...SEVERAL,
];
