import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "../app.ts";
import { compiled } from "../compiled.ts";
import { inLanguages, releaseOfSeveral, withoutHeadings } from "./other-documents.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({}, await releaseOfSeveral());
}, 60_000);
afterAll(() => app.stop());

/** What only pages about the first document say. */
const FIRST = /.{0,60}(?:S-32\/1|s-32-1|\bthe declaration\b).{0,60}/i;

async function pageOf(path: string): Promise<{ status: number; html: string }> {
  const answer = await app.ask(path, { headers: { Accept: "text/html,*/*;q=0.5" } });
  return { status: answer.status, html: await answer.text() };
}

/** The addresses on this site that a page leads to. What a sample of code shows is no link. */
function linksOf(html: string): URL[] {
  const shown = html.replaceAll(/<pre[\s\S]*?<\/pre>/g, "");
  return [...shown.matchAll(/<(?:a|img|iframe|form|source)\s[^>]*?(?:href|src|action|srcset)="([^"]*)"/g)]
    .map(([, href = ""]) => new URL(unescaped(href), app.origin))
    .filter(({ origin }) => origin === app.origin);
}

function unescaped(text: string): string {
  return text
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}

/** Pages that are about no document. */
const ABOUT_NONE =
  /^\/(?:trace|status$|releases$|changes\.atom$|$|docs|documents$|widgets|contact|about|static|v1\/?$|healthz|openapi\.json)/;

/** Whether an address is about no document, or about all. */
function isAboutNone({ pathname, searchParams }: URL): boolean {
  return ABOUT_NONE.test(pathname) || searchParams.get("in") === "all";
}

/** Whether an address is about a document. */
function isAbout({ pathname, searchParams }: URL, document: string): boolean {
  const inPath = pathname.split("/").includes(document);
  const url = searchParams.get("url");
  return inPath || searchParams.get("document") === document || (url?.includes(`/${document}/`) ?? false);
}

const pagesAbout = (id: string, address: string, words: string) => [
  `/${id}`,
  `/${id}/${address}`,
  `/map?document=${id}`,
  `/themes?document=${id}`,
  `/themes/public-procurement?document=${id}`,
  `/search?document=${id}`,
  `/search?document=${id}&q=${encodeURIComponent(words)}`,
  `/search?document=${id}&q=zzzz`,
  `/search?document=${id}&q=para.+1`,
  `/check?document=${id}`,
  `/check?document=${id}&quote=${encodeURIComponent(words)}`,
  `/check?document=${id}&quote=nowhere+to+be+found`,
  `/embed?document=${id}`,
  `/embed?document=${id}&ref=${encodeURIComponent(address)}`,
  `/embed?document=${id}&q=${encodeURIComponent(words)}`,
  `/embed?document=${id}&quote=${encodeURIComponent(words)}`,
];
const refusedAbout = (id: string): [path: string, status: number][] => [
  [`/${id}/99`, 404],
  [`/map?document=${id}&theme=nonsense`, 400],
  [`/search?document=${id}&kind=nonsense`, 400],
  [`/embed?document=${id}&ref=99`, 404],
  [`/${id}/1?lang=xx`, 404],
];

const DOCUMENTS = [
  {
    id: withoutHeadings.entry.id,
    name: "resolution 99/1",
    address: "2(b)",
    words: "every scale shall be looked at once a year",
  },
  {
    id: inLanguages.entry.id,
    name: "resolution 99/2",
    address: "1.1",
    words: "peser le fromage avec honnêteté",
  },
];

describe.each(DOCUMENTS)("the pages about $name", ({ id, name, address, words }) => {
  const pages = pagesAbout(id, address, words);

  it.each<[path: string, status: number]>([
    ...pages.map((path): [string, number] => [path, 200]),
    ...refusedAbout(id),
  ])("%s is about it, and leads to it alone", async (path, status) => {
    const page = await pageOf(path);
    expect(page.status).toBe(status);
    expect(page.html).toContain(name.replace("resolution ", ""));
    expect(FIRST.exec(page.html)?.[0]).toBeUndefined();
    for (const url of linksOf(page.html)) {
      if (isAboutNone(url)) continue;
      // A form says by its fields which document it is about.
      if (
        page.html.includes(`action="${url.pathname}`) &&
        page.html.includes(`name="document" value="${id}"`)
      )
        continue;
      expect(isAbout(url, id), url.href).toBe(true);
    }
    expect(/.{0,60}(?:undefined|NaN|\[object).{0,60}/.exec(page.html)?.[0]).toBeUndefined();
  });

  it("links to nothing that is not there", async () => {
    const seen = new Set<string>();
    const waiting = [...pages];
    const broken: string[] = [];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const { status, html } = await pageOf(path);
      if (status !== 200) broken.push(`${path} is ${status}`);
      if (!html.startsWith("<!doctype html>")) continue;
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, one = ""]) => one));
      for (const url of linksOf(html)) {
        const fragment = decodeURIComponent(url.hash.slice(1).split(":~:")[0] ?? "");
        const isHere = `${url.pathname}${url.search}` === path;
        if (isHere && fragment !== "" && !ids.has(fragment)) broken.push(`${path} has no #${fragment}`);
        // Pages and pictures that the build makes are tested as built.
        if (!isAboutNone(url) && isAbout(url, id)) waiting.push(`${url.pathname}${url.search}`);
      }
    }
    expect(broken).toEqual([]);
    expect(seen.size).toBeGreaterThan(20);
  });

  it("has every form say which document it is about", async () => {
    for (const path of pages) {
      const { html } = await pageOf(path);
      for (const [form, action] of html.matchAll(/<form[^>]*action="([^"]*)"[\s\S]*?<\/form>/g)) {
        expect(form, `${path}: the form to ${action}`).toContain(`name="document" value="${id}"`);
      }
    }
  });

  it("has every snippet name it and the language of its words", async () => {
    const samples: string[] = [];
    for (const path of pages) {
      const { html } = await pageOf(path);
      for (const [, sample = ""] of html.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code>/g))
        samples.push(unescaped(sample));
    }
    const elements = samples.flatMap((sample) => sample.match(/<commitment-[a-z]+ [^>]*>/g) ?? []);
    expect(elements.length).toBeGreaterThan(5);
    const language = id === "a-res-99-1" ? "en" : "fr";
    for (const element of elements) {
      expect(element).toContain(`document="${id}"`);
      expect(element).toContain(`text-lang="${language}"`);
    }
    const addresses = samples.flatMap((sample) => sample.match(/https?:[^"\s<]*/g) ?? []);
    for (const url of addresses.map((one) => new URL(one)))
      if (!/^\/$|^\/widgets\//.test(url.pathname)) expect(isAbout(url, id), url.href).toBe(true);
  });

  it("has the form of its check sent to it", async () => {
    const { html } = await pageOf(`/check?document=${id}`);
    expect(html).toContain(`data-send="/check?document=${id}"`);
  });
});

describe("a text without headings, with lettered parts and annexes", () => {
  it("is read in its parts", async () => {
    const { html } = await pageOf("/a-res-99-1");
    expect([...html.matchAll(/<h2[^>]*>(?:<a[^>]*>)?([^<]*)/g)].map(([, title]) => title)).toEqual([
      "Preamble",
      "Operative paragraphs",
      "Annex I: Scales",
      "Annex II",
    ]);
    expect([...html.matchAll(/<h3[^>]*>([^<]*)/g)].map(([, title]) => title)).toEqual([
      "Preamble",
      "Operative paragraphs",
    ]);
    expect(html).toContain('<span class="lettered" id="2(b)">');
    expect(html).not.toContain('class="kinds"');
    expect(html).toContain("General Assembly resolution 99/1, adopted on 20 December 2044");
  });

  it.each([
    ["2(b)", "Paragraph 2 (b)"],
    ["annex/1.2", "Annex, paragraph 1, second sentence"],
    ["annex-2/preamble-1", "Annex II, preamble, PP1"],
    ["annex/1-2", "Annex, paragraphs 1 to 2"],
  ])("calls %s %s", async (address, name) => {
    const { status, html } = await pageOf(`/a-res-99-1/${address}`);
    expect(status).toBe(200);
    expect(html).toContain(`<h1 class="address">${name}</h1>`);
    expect(html).toContain(`<title>${name} of resolution 99/1 | Common Commitment</title>`);
  });

  it("says on the map that nobody has read its acts, and draws no plots", async () => {
    const { html } = await pageOf("/map?document=a-res-99-1");
    expect(html).toContain("Nobody has written down yet");
    expect(html).not.toMatch(/class="plot"|id="filters"|id="table"|class="legend"/);
    for (const name of ["acts-by-section", "qualifiers", "themes-by-section"]) {
      const plot = await app.ask(`/map/${name}.svg?document=a-res-99-1`);
      expect(await plot.text()).not.toMatch(/NaN|undefined|Infinity|S-32/);
    }
  });

  it("offers each part to be embedded", async () => {
    const { html } = await pageOf("/embed?document=a-res-99-1");
    expect([...html.matchAll(/<optgroup label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
      "Preamble",
      "Operative paragraphs",
      "Annex I",
      "Annex II: preamble",
      "Annex II: operative paragraphs",
    ]);
  });
});

describe("a text in several languages", () => {
  it.each([
    ["/a-res-99-2", "fr", "Honnêteté dans le pesage du fromage"],
    ["/a-res-99-2?lang=en", "en", "Honesty in the weighing of cheese"],
    ["/a-res-99-2?lang=ar", "ar", "الأمانة في وزن الجبن"],
  ])("%s is in %s", async (path, language, title) => {
    const { html } = await pageOf(path);
    expect(html).toContain(`>${title}</h1>`);
    const direction = language === "ar" ? ' dir="rtl"' : "";
    expect(html).toContain(`<article class="text" lang="${language}"${direction} translate="no">`);
  });

  it("leads from each language to the others, at the same place", async () => {
    const { html } = await pageOf("/a-res-99-2/2?lang=ar");
    expect(html).toContain('<a href="/a-res-99-2/2" hreflang="fr" lang="fr" dir="ltr">français</a>');
    expect(html).toContain('<a href="/a-res-99-2/2?lang=en" hreflang="en" lang="en" dir="ltr">English</a>');
    expect(html).toMatch(
      /<link rel="alternate" hreflang="en" href="http:\/\/app.invalid\/a-res-99-2\/2\?lang=en">/,
    );
    expect(html).toMatch(/<link rel="canonical" href="http:\/\/app.invalid\/a-res-99-2\/2\?lang=ar">/);
  });

  it("stays in the language that is being read", async () => {
    for (const path of [
      "/a-res-99-2/2?lang=ar",
      "/search?document=a-res-99-2&lang=ar&q=الجبن",
      "/a-res-99-2?lang=ar",
    ]) {
      const { html } = await pageOf(path);
      const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
      for (const url of linksOf(main.replaceAll(/<a [^>]*hreflang[^>]*>/g, ""))) {
        if (isAboutNone(url)) continue;
        const language = url.searchParams.get(url.pathname === "/embed" ? "text-lang" : "lang");
        if (url.pathname === "/oembed" || main.includes(`action="${url.pathname}`)) continue;
        // Side by side it stands first.
        expect(language?.split(",")[0], `${path} leads to ${url.href}`).toBe("ar");
      }
    }
  });

  it("is embedded in the language that was chosen, whatever that of the labels", async () => {
    const { html } = await pageOf("/embed?document=a-res-99-2&text-lang=ar&ref=2&lang=fr");
    expect(unescaped(html)).toContain(
      '<commitment-quote ref="2" document="a-res-99-2" text-lang="ar" lang="fr"><blockquote',
    );
    expect(unescaped(html)).toContain("/embed/a-res-99-2/2?lang=ar");
  });
});

describe("the deployment's first document", () => {
  it.each(["/map", "/check", "/search", "/embed", "/themes"])("is what %s is about", async (path) => {
    expect((await pageOf(path)).html).toContain("The text is General Assembly resolution S-32/1, annex.");
  });

  it("is the one that the configuration names", async () => {
    const other = await startApp({ FIRST_DOCUMENT: "a-res-99-1" }, await releaseOfSeveral());
    for (const path of ["/map", "/check", "/search", "/embed?ref=1", "/themes"]) {
      const answer = await other.ask(path, { headers: { Accept: "text/html" } });
      const html = await answer.text();
      expect(html).toContain("The text is General Assembly resolution 99/1.");
      expect(FIRST.exec(html)?.[0]).toBeUndefined();
    }
    const embed = await (await other.ask("/embed?ref=1")).text();
    expect(unescaped(embed)).toContain('<commitment-quote ref="1" document="a-res-99-1"');
    await other.stop();
  });

  it("is the catalogue's first, where the one that is configured is not there", async () => {
    const other = await startApp({ FIRST_DOCUMENT: "a-res-1-1" }, await releaseOfSeveral());
    expect(await (await other.ask("/map")).text()).toContain(`${compiled.entry.sections[0]?.title}`);
    await other.stop();
  });

  it("is not taken for one that is not there", async () => {
    const { status, html } = await pageOf("/map?document=a-res-99-9");
    expect(status).toBe(404);
    expect(html).toContain("A/RES/99/9 is not among the documents here.");
    expect(html).not.toContain('href="/map?document=a-res-99-1"');
  });
});
