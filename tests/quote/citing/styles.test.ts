import { describe, expect, test } from "vitest";
import { cite } from "../../../src/quote/cite.ts";
import { citePassage, STYLE_NAMES } from "../../../src/quote/citing/cite-passage.ts";
import { headline } from "../../../src/quote/citing/headline.ts";
import type { CitableDocument } from "../../../src/quote/citing/style.ts";
import { theDeclaration } from "../declaration.ts";

const { entry } = await theDeclaration();
const origin = "https://x.org";

const TITLE =
  "Our common commitment to effectively addressing challenges and implementing measures to prevent and combat corruption and strengthen international cooperation";
const HEADLINE =
  "Our Common Commitment to Effectively Addressing Challenges and Implementing Measures to Prevent and Combat Corruption and Strengthen International Cooperation";

/** Each read with the style's rules beside it; "accessed" is on 23 November 2026. */
const GOLDEN: Record<(typeof STYLE_NAMES)[number], Record<string, string>> = {
  un: {
    "16": "General Assembly resolution S-32/1, annex, para. 16",
    "preamble-3": "General Assembly resolution S-32/1, annex, third preambular paragraph",
    "16.2": "General Assembly resolution S-32/1, annex, para. 16, second sentence",
    "16.2a": "General Assembly resolution S-32/1, annex, para. 16, second sentence",
    "16-18": "General Assembly resolution S-32/1, annex, paras. 16–18",
    "16.1-16.2": "General Assembly resolution S-32/1, annex, para. 16, first and second sentences",
    "preamble-1-3": "General Assembly resolution S-32/1, annex, first to third preambular paragraphs",
    "preventive-measures":
      "General Assembly resolution S-32/1, annex, section entitled “Preventive measures”",
    "": "General Assembly resolution S-32/1, annex",
    "16 accessed":
      "General Assembly resolution S-32/1, annex, para. 16. Available at https://x.org/s-32-1/16 (accessed on 23 November 2026).",
    "preamble-3 accessed":
      "General Assembly resolution S-32/1, annex, third preambular paragraph. Available at https://x.org/s-32-1/preamble-3 (accessed on 23 November 2026).",
  },
  apa: {
    "16": `United Nations General Assembly. (2021). ${TITLE} (A/RES/S-32/1, annex, para. 16). https://x.org/s-32-1/16`,
    "preamble-3": `United Nations General Assembly. (2021). ${TITLE} (A/RES/S-32/1, annex, preamble, para. 3). https://x.org/s-32-1/preamble-3`,
    "16.2": `United Nations General Assembly. (2021). ${TITLE} (A/RES/S-32/1, annex, para. 16, second sentence). https://x.org/s-32-1/16.2`,
    "16.2a": `United Nations General Assembly. (2021). ${TITLE} (A/RES/S-32/1, annex, para. 16, second sentence). https://x.org/s-32-1/16.2a`,
    "16-18": `United Nations General Assembly. (2021). ${TITLE} (A/RES/S-32/1, annex, paras. 16–18). https://x.org/s-32-1/16-18`,
    "16.1-16.2": `United Nations General Assembly. (2021). ${TITLE} (A/RES/S-32/1, annex, para. 16, first and second sentences). https://x.org/s-32-1/16.1-16.2`,
    "preamble-1-3": `United Nations General Assembly. (2021). ${TITLE} (A/RES/S-32/1, annex, preamble, paras. 1–3). https://x.org/s-32-1/preamble-1-3`,
    "preventive-measures": `United Nations General Assembly. (2021). ${TITLE} (A/RES/S-32/1, annex, section entitled “Preventive measures”). https://x.org/s-32-1/preventive-measures`,
    "": `United Nations General Assembly. (2021). ${TITLE} (A/RES/S-32/1, annex). https://x.org/s-32-1`,
    "16 accessed": `United Nations General Assembly. (2021). ${TITLE} (A/RES/S-32/1, annex, para. 16). Retrieved November 23, 2026, from https://x.org/s-32-1/16`,
    "preamble-3 accessed": `United Nations General Assembly. (2021). ${TITLE} (A/RES/S-32/1, annex, preamble, para. 3). Retrieved November 23, 2026, from https://x.org/s-32-1/preamble-3`,
  },
  chicago: {
    "16": `UN General Assembly, Resolution S-32/1, “${HEADLINE},” A/RES/S-32/1, annex, para. 16, June 2, 2021, https://x.org/s-32-1/16.`,
    "preamble-3": `UN General Assembly, Resolution S-32/1, “${HEADLINE},” A/RES/S-32/1, annex, preamble, para. 3, June 2, 2021, https://x.org/s-32-1/preamble-3.`,
    "16.2": `UN General Assembly, Resolution S-32/1, “${HEADLINE},” A/RES/S-32/1, annex, para. 16, second sentence, June 2, 2021, https://x.org/s-32-1/16.2.`,
    "16.2a": `UN General Assembly, Resolution S-32/1, “${HEADLINE},” A/RES/S-32/1, annex, para. 16, second sentence, June 2, 2021, https://x.org/s-32-1/16.2a.`,
    "16-18": `UN General Assembly, Resolution S-32/1, “${HEADLINE},” A/RES/S-32/1, annex, paras. 16–18, June 2, 2021, https://x.org/s-32-1/16-18.`,
    "16.1-16.2": `UN General Assembly, Resolution S-32/1, “${HEADLINE},” A/RES/S-32/1, annex, para. 16, first and second sentences, June 2, 2021, https://x.org/s-32-1/16.1-16.2.`,
    "preamble-1-3": `UN General Assembly, Resolution S-32/1, “${HEADLINE},” A/RES/S-32/1, annex, preamble, paras. 1–3, June 2, 2021, https://x.org/s-32-1/preamble-1-3.`,
    "preventive-measures": `UN General Assembly, Resolution S-32/1, “${HEADLINE},” A/RES/S-32/1, annex, section entitled “Preventive measures,” June 2, 2021, https://x.org/s-32-1/preventive-measures.`,
    "": `UN General Assembly, Resolution S-32/1, “${HEADLINE},” A/RES/S-32/1, annex, June 2, 2021, https://x.org/s-32-1.`,
    "16 accessed": `UN General Assembly, Resolution S-32/1, “${HEADLINE},” A/RES/S-32/1, annex, para. 16, June 2, 2021, accessed November 23, 2026, https://x.org/s-32-1/16.`,
    "preamble-3 accessed": `UN General Assembly, Resolution S-32/1, “${HEADLINE},” A/RES/S-32/1, annex, preamble, para. 3, June 2, 2021, accessed November 23, 2026, https://x.org/s-32-1/preamble-3.`,
  },
  mla: {
    "16": `United Nations, General Assembly. ${HEADLINE}. Resolution A/RES/S-32/1, 2 June 2021, annex, par. 16, https://x.org/s-32-1/16.`,
    "preamble-3": `United Nations, General Assembly. ${HEADLINE}. Resolution A/RES/S-32/1, 2 June 2021, annex, preamble, par. 3, https://x.org/s-32-1/preamble-3.`,
    "16.2": `United Nations, General Assembly. ${HEADLINE}. Resolution A/RES/S-32/1, 2 June 2021, annex, par. 16, second sentence, https://x.org/s-32-1/16.2.`,
    "16.2a": `United Nations, General Assembly. ${HEADLINE}. Resolution A/RES/S-32/1, 2 June 2021, annex, par. 16, second sentence, https://x.org/s-32-1/16.2a.`,
    "16-18": `United Nations, General Assembly. ${HEADLINE}. Resolution A/RES/S-32/1, 2 June 2021, annex, pars. 16–18, https://x.org/s-32-1/16-18.`,
    "16.1-16.2": `United Nations, General Assembly. ${HEADLINE}. Resolution A/RES/S-32/1, 2 June 2021, annex, par. 16, first and second sentences, https://x.org/s-32-1/16.1-16.2.`,
    "preamble-1-3": `United Nations, General Assembly. ${HEADLINE}. Resolution A/RES/S-32/1, 2 June 2021, annex, preamble, pars. 1–3, https://x.org/s-32-1/preamble-1-3.`,
    "preventive-measures": `United Nations, General Assembly. ${HEADLINE}. Resolution A/RES/S-32/1, 2 June 2021, annex, section entitled “Preventive measures,” https://x.org/s-32-1/preventive-measures.`,
    "": `United Nations, General Assembly. ${HEADLINE}. Resolution A/RES/S-32/1, 2 June 2021, annex, https://x.org/s-32-1.`,
    "16 accessed": `United Nations, General Assembly. ${HEADLINE}. Resolution A/RES/S-32/1, 2 June 2021, annex, par. 16, https://x.org/s-32-1/16. Accessed 23 Nov. 2026.`,
    "preamble-3 accessed": `United Nations, General Assembly. ${HEADLINE}. Resolution A/RES/S-32/1, 2 June 2021, annex, preamble, par. 3, https://x.org/s-32-1/preamble-3. Accessed 23 Nov. 2026.`,
  },
  harvard: {
    "16": `United Nations General Assembly (2021) ${TITLE}. Resolution A/RES/S-32/1, annex, para. 16. Available at: https://x.org/s-32-1/16`,
    "preamble-3": `United Nations General Assembly (2021) ${TITLE}. Resolution A/RES/S-32/1, annex, preamble, para. 3. Available at: https://x.org/s-32-1/preamble-3`,
    "16.2": `United Nations General Assembly (2021) ${TITLE}. Resolution A/RES/S-32/1, annex, para. 16, second sentence. Available at: https://x.org/s-32-1/16.2`,
    "16.2a": `United Nations General Assembly (2021) ${TITLE}. Resolution A/RES/S-32/1, annex, para. 16, second sentence. Available at: https://x.org/s-32-1/16.2a`,
    "16-18": `United Nations General Assembly (2021) ${TITLE}. Resolution A/RES/S-32/1, annex, paras. 16–18. Available at: https://x.org/s-32-1/16-18`,
    "16.1-16.2": `United Nations General Assembly (2021) ${TITLE}. Resolution A/RES/S-32/1, annex, para. 16, first and second sentences. Available at: https://x.org/s-32-1/16.1-16.2`,
    "preamble-1-3": `United Nations General Assembly (2021) ${TITLE}. Resolution A/RES/S-32/1, annex, preamble, paras. 1–3. Available at: https://x.org/s-32-1/preamble-1-3`,
    "preventive-measures": `United Nations General Assembly (2021) ${TITLE}. Resolution A/RES/S-32/1, annex, section entitled “Preventive measures”. Available at: https://x.org/s-32-1/preventive-measures`,
    "": `United Nations General Assembly (2021) ${TITLE}. Resolution A/RES/S-32/1, annex. Available at: https://x.org/s-32-1`,
    "16 accessed": `United Nations General Assembly (2021) ${TITLE}. Resolution A/RES/S-32/1, annex, para. 16. Available at: https://x.org/s-32-1/16 (Accessed: 23 November 2026).`,
    "preamble-3 accessed": `United Nations General Assembly (2021) ${TITLE}. Resolution A/RES/S-32/1, annex, preamble, para. 3. Available at: https://x.org/s-32-1/preamble-3 (Accessed: 23 November 2026).`,
  },
  oscola: {
    "16": "UNGA Res S-32/1 (2 June 2021) UN Doc A/RES/S-32/1, annex, para 16",
    "preamble-3": "UNGA Res S-32/1 (2 June 2021) UN Doc A/RES/S-32/1, annex, preamble, para 3",
    "16.2": "UNGA Res S-32/1 (2 June 2021) UN Doc A/RES/S-32/1, annex, para 16, second sentence",
    "16.2a": "UNGA Res S-32/1 (2 June 2021) UN Doc A/RES/S-32/1, annex, para 16, second sentence",
    "16-18": "UNGA Res S-32/1 (2 June 2021) UN Doc A/RES/S-32/1, annex, paras 16–18",
    "16.1-16.2":
      "UNGA Res S-32/1 (2 June 2021) UN Doc A/RES/S-32/1, annex, para 16, first and second sentences",
    "preamble-1-3": "UNGA Res S-32/1 (2 June 2021) UN Doc A/RES/S-32/1, annex, preamble, paras 1–3",
    "preventive-measures":
      "UNGA Res S-32/1 (2 June 2021) UN Doc A/RES/S-32/1, annex, section entitled ‘Preventive measures’",
    "": "UNGA Res S-32/1 (2 June 2021) UN Doc A/RES/S-32/1, annex",
    "16 accessed":
      "UNGA Res S-32/1 (2 June 2021) UN Doc A/RES/S-32/1, annex, para 16 <https://x.org/s-32-1/16> accessed 23 November 2026",
    "preamble-3 accessed":
      "UNGA Res S-32/1 (2 June 2021) UN Doc A/RES/S-32/1, annex, preamble, para 3 <https://x.org/s-32-1/preamble-3> accessed 23 November 2026",
  },
  bluebook: {
    "16": "G.A. Res. S-32/1, annex, ¶ 16, U.N. Doc. A/RES/S-32/1 (June 2, 2021).",
    "preamble-3": "G.A. Res. S-32/1, annex, pmbl. ¶ 3, U.N. Doc. A/RES/S-32/1 (June 2, 2021).",
    "16.2": "G.A. Res. S-32/1, annex, ¶ 16, second sentence, U.N. Doc. A/RES/S-32/1 (June 2, 2021).",
    "16.2a": "G.A. Res. S-32/1, annex, ¶ 16, second sentence, U.N. Doc. A/RES/S-32/1 (June 2, 2021).",
    "16-18": "G.A. Res. S-32/1, annex, ¶¶ 16–18, U.N. Doc. A/RES/S-32/1 (June 2, 2021).",
    "16.1-16.2":
      "G.A. Res. S-32/1, annex, ¶ 16, first and second sentences, U.N. Doc. A/RES/S-32/1 (June 2, 2021).",
    "preamble-1-3": "G.A. Res. S-32/1, annex, pmbl. ¶¶ 1–3, U.N. Doc. A/RES/S-32/1 (June 2, 2021).",
    "preventive-measures":
      "G.A. Res. S-32/1, annex, section entitled “Preventive measures,” U.N. Doc. A/RES/S-32/1 (June 2, 2021).",
    "": "G.A. Res. S-32/1, annex, U.N. Doc. A/RES/S-32/1 (June 2, 2021).",
    "16 accessed":
      "G.A. Res. S-32/1, annex, ¶ 16, U.N. Doc. A/RES/S-32/1 (June 2, 2021), https://x.org/s-32-1/16 (last visited Nov. 23, 2026).",
    "preamble-3 accessed":
      "G.A. Res. S-32/1, annex, pmbl. ¶ 3, U.N. Doc. A/RES/S-32/1 (June 2, 2021), https://x.org/s-32-1/preamble-3 (last visited Nov. 23, 2026).",
  },
};

describe.each(STYLE_NAMES)("the style %s", (style) => {
  test.each(Object.entries(GOLDEN[style]))("cites %j", (key, text) => {
    const [address = "", accessed] = key.split(" ");
    const sectionTitle = entry.sections.find(({ id }) => id === address)?.title;
    const day = accessed === undefined ? undefined : "2026-11-23";
    const citation = citePassage({ document: entry, address, origin, style, sectionTitle, accessed: day });
    expect(citation.text).toBe(text);
    expect(citation.url).toBe(`https://x.org/s-32-1${address === "" ? "" : `/${address}`}`);
  });

  test("has the same words in its HTML, and one link, to the passage", () => {
    for (const accessed of [undefined, "2026-11-23"]) {
      const { html, text, url } = citePassage({ document: entry, address: "16", origin, style, accessed });
      const words = html.replace(/<[^>]*>/g, "").replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
      expect(words).toBe(text);
      expect(html.match(/<a href="[^"]*">/g)).toEqual([`<a href="${url}">`]);
    }
  });

  test("keeps a title in its place, whatever is in it", () => {
    const title = 'A “quoted” & <b>bold</b> {title} "x"\nof two lines';
    const { html, text } = citePassage({ document: { ...entry, title }, address: "16", origin, style });
    expect(html).not.toContain("<b>");
    expect(text).not.toContain("\n");
  });
});

describe("the title", () => {
  test("is in italics or in quotation marks, as the style wants", () => {
    const html = (style: (typeof STYLE_NAMES)[number]) =>
      citePassage({ document: entry, address: "16", origin, style }).html;
    expect(html("apa")).toContain(`<i>${TITLE}</i>`);
    expect(html("harvard")).toContain(`<i>${TITLE}</i>`);
    expect(html("mla")).toContain(`<i>${HEADLINE}</i>`);
    expect(html("chicago")).toContain(`“${HEADLINE},”`);
  });

  test.each([
    ["the role of law: a view from within", "The Role of Law: A View from Within"],
    [
      "anti-corruption as an enabler for the 2030 Agenda",
      "Anti-Corruption as an Enabler for the 2030 Agenda",
    ],
    ["follow-up to UNCAC", "Follow-Up to UNCAC"],
    ["“état” de droit to", "“État” De Droit To"],
    ["", ""],
  ])("%j in headline style is %j", (title, expected) => {
    expect(headline(title)).toBe(expected);
  });

  test("has its own quotation marks made single inside Chicago's", () => {
    const document = { ...entry, title: "on “law”" };
    expect(citePassage({ document, address: "16", origin, style: "chicago" }).text).toContain("“On ‘Law’,”");
  });
});

describe("the default", () => {
  test("is the style of the United Nations, and what `cite` gives", () => {
    for (const address of ["16", "16.2", "16-18", "preamble-3", "3(b)", ""]) {
      expect(citePassage({ document: entry, address, origin })).toEqual(cite(entry, address, origin));
    }
    expect(cite(entry, "16", origin)).toEqual({
      text: "General Assembly resolution S-32/1, annex, para. 16",
      html: '<a href="https://x.org/s-32-1/16">General Assembly resolution S-32/1, annex, para. 16</a>',
      url: "https://x.org/s-32-1/16",
    });
  });
});

describe("other documents", () => {
  const cited = (more: Partial<CitableDocument>, address = "3(b)") =>
    STYLE_NAMES.map(
      (style) => citePassage({ document: { ...entry, ...more, title: "T" }, address, origin, style }).text,
    );

  test("with parts and without an annex", () => {
    expect(
      cited({ id: "a-res-79-226", symbol: "A/RES/79/226", annexed: false, adopted: "2024-12-19" }),
    ).toEqual([
      "General Assembly resolution 79/226, para. 3 (b)",
      "United Nations General Assembly. (2024). T (A/RES/79/226, para. 3(b)). https://x.org/a-res-79-226/3(b)",
      "UN General Assembly, Resolution 79/226, “T,” A/RES/79/226, para. 3(b), December 19, 2024, https://x.org/a-res-79-226/3(b).",
      "United Nations, General Assembly. T. Resolution A/RES/79/226, 19 December 2024, par. 3(b), https://x.org/a-res-79-226/3(b).",
      "United Nations General Assembly (2024) T. Resolution A/RES/79/226, para. 3(b). Available at: https://x.org/a-res-79-226/3(b)",
      "UNGA Res 79/226 (19 December 2024) UN Doc A/RES/79/226, para 3(b)",
      "G.A. Res. 79/226, ¶ 3(b), U.N. Doc. A/RES/79/226 (Dec. 19, 2024).",
    ]);
  });

  test("with numbered annexes", () => {
    const [un, , , , , oscola] = cited({ symbol: "A/RES/79/226", annexed: false }, "annex-2/4");
    expect(un).toBe("General Assembly resolution 79/226, annex II, para. 4");
    expect(oscola).toContain("A/RES/79/226, annex II, para 4");
  });

  test("of other bodies", () => {
    const [un, apa, , , , oscola, bluebook] = cited(
      { symbol: "S/RES/2334", body: "security-council", annexed: false },
      "2",
    );
    expect(un).toBe("Security Council resolution 2334, para. 2");
    expect(apa).toMatch(/^United Nations Security Council\. /);
    expect(oscola).toBe("UNSC Res 2334 (2 June 2021) UN Doc S/RES/2334, para 2");
    expect(bluebook).toBe("S.C. Res. 2334, ¶ 2, U.N. Doc. S/RES/2334 (June 2, 2021).");
  });
});
