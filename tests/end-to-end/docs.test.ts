import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { KINDS } from "../../src/http/problem.ts";
import { DOCS } from "../../src/site/pages/docs-contents.ts";
import { runCurl } from "./curl.ts";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();
const PATHS = DOCS.map(([path]) => path);
const visit = (path: string) => on.page.goto(`${on.worker.origin}${path}`);
const read = async (path: string) => (await on.worker.ask(path, { headers: { Accept: "text/html" } })).text();
const markups = new Map<string, Promise<string>>();
/** The HTML of a page, asked for once: its links to places on these pages are thousands. */
function markup(path: string): Promise<string> {
  const known = markups.get(path) ?? read(path);
  markups.set(path, known);
  return known;
}

describe.each(PATHS)("the page %s", (path) => {
  it("leads to all the others, and says where it is", async () => {
    await visit(path);
    const contents = on.page.getByRole("navigation", { name: "Documentation" });
    const links = await contents
      .getByRole("link")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(links).toEqual([...PATHS, "/widgets"]);
    expect(await contents.locator("[aria-current=page]").getAttribute("href")).toBe(path);
  });

  it("folds the way to the others in a narrow window, and shows every table whole", async () => {
    await on.page.setViewportSize({ width: 360, height: 740 });
    await visit(path);
    const contents = on.page.getByRole("navigation", { name: "Documentation" });
    expect(await contents.getByRole("link").count()).toBe(0);
    expect((await on.page.locator("h1").boundingBox())?.y).toBeLessThan(250);
    await contents.locator("summary").click();
    expect(await contents.getByRole("link").count()).toBe(PATHS.length + 1);
    const cut = await on.page
      .locator(".reference")
      .evaluateAll((all) => all.filter((table) => table.scrollWidth > table.clientWidth).length);
    expect(cut).toBe(0);
  });

  it("is valid HTML, links to nothing on these pages that is not there, and to nothing on this site", async () => {
    const html = await markup(path);
    const report = await new HtmlValidate({
      root: true,
      extends: ["html-validate:recommended"],
      rules: {
        "no-trailing-whitespace": "off",
        "long-title": "off",
        "void-style": "off",
        "doctype-style": ["error", { style: "lowercase" }],
        "no-inline-style": "error",
      },
    }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map((m) => `${m.line}: ${m.message}`))).toEqual(
      [],
    );
    for (const [, href = ""] of html.matchAll(/ href="([^"]+)"/g)) {
      const url = new URL(href.replaceAll("&amp;", "&"), `${on.worker.origin}${path}`);
      if (url.origin !== on.worker.origin || url.hash === "" || !PATHS.some((one) => one === url.pathname))
        continue;
      const target = await markup(url.pathname);
      expect(target, href).toContain(` id="${decodeURIComponent(url.hash.slice(1))}"`);
    }
  });
});

describe("what the documentation shows", () => {
  it.each(PATHS)("works: every request on %s answers with the status that the text says", async (path) => {
    await visit(path);
    const requests = await on.page
      .locator("pre[data-status]")
      .evaluateAll((all) => all.map((pre) => [pre.textContent ?? "", (pre as HTMLElement).dataset.status]));
    for (const [command = "", status] of requests) {
      expect((await runCurl(command)).status, command).toBe(Number(status));
    }
    if (path === "/docs/rest") expect(requests.length).toBeGreaterThanOrEqual(10);
  });

  it.each(PATHS)("is true: the answers on %s are the API's", async (path) => {
    await visit(path);
    const pairs = await on.page
      .locator(".sample:has(.answer)")
      .evaluateAll((all) =>
        all.map((sample) => [...sample.querySelectorAll("pre")].map((pre) => pre.textContent)),
      );
    for (const [command, shown] of pairs) {
      const answer = await runCurl(command ?? "");
      const json = answer.headers.get("Content-Type")?.includes("json");
      if (json) expect(JSON.parse(shown ?? ""), command ?? "").toEqual(await answer.json());
      // HTML knows no other ends of lines.
      else expect(shown, command ?? "").toBe((await answer.text()).replaceAll("\r\n", "\n").trimEnd());
    }
  });

  it.each(PATHS)("exists: every address of this site in the code on %s is there", async (path) => {
    const text = (await markup(path)).replace(
      /<pre[^>]* data-status.*?<\/pre>|<pre[^>]* class="answer".*?<\/pre>/gs,
      "",
    );
    const addresses = [...text.matchAll(/<(?:code|pre)[^>]*>(.*?)<\/(?:code|pre)>/gs)]
      .flatMap(([, code = ""]) => code.match(new RegExp(`${on.worker.origin}/[^\\s'"&<;)]*`, "g")) ?? [])
      .filter((address) => !address.includes("…"));
    // As a browser asks, in which people open what they see.
    const headers = { Accept: "text/html,*/*;q=0.8" };
    for (const address of new Set(addresses))
      expect((await fetch(address, { headers })).status, address).toBe(200);
  });

  it("is a page of one's own that quotes, pasted", async () => {
    for (const path of ["/docs", "/docs/embedding"]) {
      await visit(path);
      const code = await on.page.locator("pre", { hasText: "<commitment-quote ref=" }).first().innerText();
      // A page of ours takes no other content.
      await on.visit("bare");
      await on.page.setContent(`<!doctype html><title>Elsewhere</title>${code}`);
      expect(await on.words("commitment-quote", "verdict")).toBe("Verified");
    }
  });

  it.each(Object.keys(KINDS))(
    "explains the problem %s where its help points, and leads there from where it pointed",
    async (kind) => {
      await visit(`/docs/problems#${kind}`);
      expect(await on.page.locator(`[id="${kind}"]`).innerText()).toBe(kind);
      const words = await on.page.locator(`[id="${kind}"] + p`).innerText();
      expect(words).toContain(KINDS[kind as keyof typeof KINDS][1]);
      expect(words.length).toBeGreaterThan(80);
      expect(await markup("/docs")).toContain(`<a id="${kind}" href="/docs/problems#${kind}">`);
    },
  );

  it("names the id of every theme, and leads to the theme", async () => {
    const { data } = (await (await on.worker.ask("/v1/themes?limit=100")).json()) as {
      data: { id: string; label: string }[];
    };
    await visit("/docs/civic-tech");
    const table = on.page.getByRole("group", { name: "Table: Theme ids" });
    const ids = await table.locator("td code").allInnerTexts();
    expect(ids.toSorted()).toEqual(data.map(({ id }) => id).toSorted());
    expect(
      await table.getByRole("link", { name: data[0]?.label ?? "", exact: true }).getAttribute("href"),
    ).toBe(`/themes/${data[0]?.id}`);
  });
});
