import { describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

describe("the builder, asked for what is not there", () => {
  const ask = (query: string) => on.worker.ask(`/embed?${query}`, { headers: { Accept: "text/html" } });

  it.each([
    ["ref=99", 404, "there are 86 paragraphs"],
    ["ref=30.9", 404, "paragraph 30 has 3 sentences"],
    ["ref=para.+99", 404, "there are 86 paragraphs"],
    ["ref=nonsense+here", 400, "was not understood"],
    [`ref=${"9".repeat(5_000)}`, 400, "too long"],
    ["ref=30&style=foo", 400, "There is no “foo” here"],
    ["ref=30&layout=crad", 400, "Did you mean “card”?"],
    ["ref=30&scheme=%22%3E%3Cscript%3E", 400, "There are auto, light, dark"],
    [`quote=${"a+".repeat(2_600)}`, 400, "can look for 5,000"],
    ["quote=%00", 400, "can’t be looked for"],
    [`q=${"a".repeat(201)}`, 400, "at most 200"],
    ["q=theme:nothing", 400, "can’t be searched for"],
    [`quote=${"a".repeat(10_000)}`, 414, "The address is too long"],
  ])("answers ?%s with %d, and says so on the page", async (query, status, said) => {
    const answer = await ask(query);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toContain("text/html");
    const page = await answer.text();
    expect(page).toContain(said);
    if (status !== 414) expect(page).toContain('<select id="ref" name="ref">');
  });

  it("still builds, where only the looks are wrong", async () => {
    expect(await (await ask("ref=14&style=foo&layout=plain")).text()).toContain(
      "commitment-quote ref=&quot;14&quot; layout=&quot;plain&quot;",
    );
  });

  it("says that there is nothing to highlight, and highlights nothing", async () => {
    const answer = await ask("ref=14&highlight=elephants");
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain("The passage has no such words");
    expect(page).not.toContain("highlight=");
  });

  it.each(["ref", "part", "q", "quote", "layout", "scheme", "lang", "style", "highlight"])(
    "writes nothing of a hostile %s unescaped",
    async (name) => {
      const hostile = `"'><img src=x onerror=alert(1)></textarea></select><script>alert(1)</script>`;
      for (const base of ["", "ref=30&", "quote=We+reject&"]) {
        const page = await (await ask(`${base}${name}=${encodeURIComponent(hostile)}`)).text();
        expect(page).not.toContain("<img src=x");
        expect(page).not.toContain("<script>alert");
        expect(page).not.toContain(`${hostile.slice(0, 3)}`);
      }
    },
  );
});

it("lets no cache keep a page with a quotation in its address", async () => {
  const caching = async (path: string) => (await on.worker.ask(path)).headers.get("Cache-Control");
  expect(await caching("/embed?quote=We+reject+corruption")).toBe("private, no-store");
  expect(await caching("/check?quote=We+reject+corruption")).toBe("private, no-store");
  expect(await caching("/embed?ref=16")).toContain("public");
});
