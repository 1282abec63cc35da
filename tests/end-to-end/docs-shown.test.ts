import { HtmlValidate } from "html-validate";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { DOCS } from "../../src/site/pages/docs-contents.ts";
import { runCurl } from "./curl.ts";
import { sharedWorker } from "./shared.ts";
import { reach } from "./worker.ts";

const worker = sharedWorker();
const reader = unified().use(rehypeParse);
type Node = ReturnType<typeof reader.parse>["children"][number];
type Element = Extract<Node, { type: "element" }>;

const PATHS = DOCS.map(([path]) => path);
const markups = new Map<string, Promise<string>>();
/** The HTML of a page, asked for once: its links to places on these pages are thousands. */
function markup(path: string): Promise<string> {
  const known =
    markups.get(path) ??
    worker.ask(path, { headers: { Accept: "text/html" } }).then((answer) => answer.text());
  markups.set(path, known);
  return known;
}

function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => (node.type === "element" ? [node, ...elementsIn(node.children)] : []));
}

function textIn(node: Node): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textIn).join("") : "";
}

const hasClass = ({ properties }: Element, name: string) =>
  Array.isArray(properties.className) && properties.className.includes(name);

/** Whether a label can be an element's. */
const isLabelable = ({ tagName, properties }: Element) =>
  ["button", "input", "meter", "output", "progress", "select", "textarea"].includes(tagName) &&
  properties.type !== "hidden";

/** What stands on a page. */
const elementsOn = async (path: string) => elementsIn(reader.parse(await markup(path)).children);

describe("the documentation", () => {
  it.each(PATHS)(
    "%s is valid HTML, links to nothing on these pages that is not there, and to nothing on this site",
    async (path) => {
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
          // It looks through all of a page for each label: seconds, where an operation has a form.
          "valid-for": "off",
        },
      }).validateString(html);
      expect(
        report.results.flatMap(({ messages }) => messages.map((m) => `${m.line}: ${m.message}`)),
      ).toEqual([]);
      const elements = await elementsOn(path);
      const fillable = new Set(elements.filter(isLabelable).map(({ properties }) => properties.id));
      const labels = elements.flatMap(({ tagName, properties }) =>
        tagName === "label" && properties.htmlFor !== undefined ? [properties.htmlFor] : [],
      );
      expect(labels.filter((id) => !fillable.has(String(id)))).toEqual([]);
      for (const [, href = ""] of html.matchAll(/ href="([^"]+)"/g)) {
        const url = new URL(href.replaceAll("&amp;", "&"), `${worker.origin}${path}`);
        if (url.origin !== worker.origin || url.hash === "" || !PATHS.some((one) => one === url.pathname))
          continue;
        const target = await markup(url.pathname);
        expect(target.includes(` id="${decodeURIComponent(url.hash.slice(1))}"`), href).toBe(true);
      }
    },
  );
});

describe("what the documentation shows", () => {
  it.each(PATHS)("works: every request on %s answers with the status that the text says", async (path) => {
    const requests = (await elementsOn(path))
      .filter(({ tagName, properties }) => tagName === "pre" && "dataStatus" in properties)
      .map((pre) => [textIn(pre), pre.properties.dataStatus] as const);
    for (const [command, status] of requests) {
      expect((await runCurl(command)).status, command).toBe(Number(status));
    }
    if (path === "/docs/rest") expect(requests.length).toBeGreaterThanOrEqual(10);
  });

  it("is true: the answers are the API's", async () => {
    const samples = (await Promise.all(PATHS.map(elementsOn)))
      .flat()
      .filter((element) => hasClass(element, "sample"))
      .map((sample) => elementsIn(sample.children))
      .filter((parts) => parts.some((part) => hasClass(part, "answer")))
      .map((parts) => parts.filter(({ tagName }) => tagName === "pre").map(textIn));
    expect(samples.length).toBeGreaterThan(10);
    for (const [command = "", shown = ""] of samples) {
      const answer = await runCurl(command);
      const json = answer.headers.get("Content-Type")?.includes("json");
      const release = answer.headers.get("X-Release") ?? "-";
      // A page outlives releases, and says "…" for theirs; HTML knows no other ends of lines.
      const text = (await answer.text()).replaceAll(release, "…").replaceAll("\r\n", "\n").trimEnd();
      if (json) expect(JSON.parse(shown), command).toEqual(JSON.parse(text));
      else expect(shown, command).toBe(text);
    }
  });

  it.each(PATHS)("exists: every address of this site in the code on %s is there", async (path) => {
    const text = (await markup(path)).replace(
      /<pre[^>]* data-status.*?<\/pre>|<pre[^>]* class="answer".*?<\/pre>/gs,
      "",
    );
    const addresses = [...text.matchAll(/<(?:code|pre)[^>]*>(.*?)<\/(?:code|pre)>/gs)]
      .flatMap(([, code = ""]) => code.match(new RegExp(`${worker.origin}/[^\\s'"&<;)]*`, "g")) ?? [])
      .filter((address) => !address.includes("…"));
    // As a browser asks, in which people open what they see.
    const headers = { Accept: "text/html,*/*;q=0.8" };
    for (const address of new Set(addresses))
      expect((await reach(address, { headers, redirect: "follow" })).status, address).toBe(200);
  });
});
