import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

/**
 * What a screen reader is told of a thing, once all that its page asks for has come and it says the same twice: long
 * words cut, addresses, day and release left out.
 */
async function heard(thing: string | Locator): Promise<string> {
  await on.page.waitForLoadState("networkidle");
  const there = typeof thing === "string" ? on.page.locator(thing) : thing;
  let tree = "";
  await expect
    .poll(async () => {
      const before = tree;
      tree = await there.ariaSnapshot();
      return tree === before;
    })
    .toBe(true);
  return tree
    .replace(/^ *- \/url: .*\n?/gm, "")
    .replace(/[^\n]{90,}/g, (line) => `${line.slice(0, 60)}…`)
    .trimEnd();
}

/** What is told of a thing besides its name. */
const described = (thing: Locator) =>
  thing.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => (element.getRootNode() as Document).getElementById(id)?.textContent?.trim())
      .join(" "),
  );

describe("what a screen reader is told of", () => {
  it("a quotation: its citation, its verdict, what can be done with it", async () => {
    await on.visit("every-element");
    await on.part("#verified", "verdict").waitFor();
    for (const part of ["checked", "highlight"]) await on.part("#verified", part).waitFor();
    expect(await heard("#verified")).toMatchInlineSnapshot(`
      "- figure "General Assembly resolution S-32/1, annex, para. 16 Verified":
        - blockquote:
          - paragraph:
            - text: 16. We commit to making efforts in internation…
            - mark: To this end, we will develop and implement the…
        - link "General Assembly resolution S-32/1, annex, para. 16":
        - text: Verified Checked today against the United Nations’ text
        - button "Copy quotation"
        - button "Cite or embed"
        - status"
    `);
    expect(await described(on.part("#verified", "citation"))).toBe("Verified");
    expect(await described(on.part("#verified", "copy"))).toContain("para. 16");
    await on.part("#verified", "more").click();
    await on.part("#verified", "menu-item").first().waitFor();
    expect(await heard(on.part("#verified", "actions"))).toMatchInlineSnapshot(`
      "- button "Copy quotation"
      - button "Cite or embed"
      - button "Copy citation"
      - button "Copy as BibTeX"
      - button "Copy as RIS"
      - button "Copy link"
      - button "Copy HTML to embed"
      - status"
    `);
  });

  it("an altered quotation: that it differs, and the difference when it opens", async () => {
    await on.visit("every-element");
    await on.part("#altered", "verdict").waitFor();
    expect(await heard("#altered figcaption")).toMatchInlineSnapshot(`
      "- link "General Assembly resolution S-32/1, annex, para. 30, first sentence":
      - text: "This page misquoted it. Shown: the source’s words."
      - group: Show the difference
      - text: Checked today against the United Nations’ text
      - button "Copy quotation"
      - button "Cite or embed"
      - status"
    `);
    await on.page.locator("#altered summary").click();
    await on.part("#altered", "difference").and(on.page.locator(":focus")).waitFor();
    expect(await heard(on.part("#altered", "difference"))).toMatchInlineSnapshot(`
      "- text: We will provide a safe and
      - deletion: "[not in the source: adequate ]"
      - insertion: "[in the source: enabling ]"
      - text: environment to
      - deletion: "[not in the source: journalists ]"
      - insertion: "[in the source: those ]""
    `);
  });

  it("a footnote, and a quotation in a line", async () => {
    await on.visit("every-element");
    await on.part("#noted", "mark").click();
    expect(await heard(on.part("#noted", "footnote"))).toMatchInlineSnapshot(
      `"- text: These documents include the Universal Charter of the…"`,
    );
    await on.page.locator("#inline .inline").waitFor();
    expect(await heard("#inline")).toMatchInlineSnapshot(`
      "- text: To this end, we will develop and implement the measu…
      - link "General Assembly resolution S-32/1, annex, para. 16, second sentence":
      - text: )"
    `);
  });

  it("what can't be shown", async () => {
    await on.visit("bare");
    await on.add({ ref: "87" });
    await on.part("commitment-quote", "note").filter({ hasText: "source" }).waitFor();
    expect(await heard("commitment-quote")).toMatchInlineSnapshot(`
      "- paragraph:
        - text: The source has no such passage.
        - link "Open the source":"
    `);
  });

  it("a reference, closed and open: its card has a name", async () => {
    await on.visit("every-element");
    const line = on.page.locator("p:has(> commitment-cite)");
    const link = on.part("commitment-cite[ref='16']", "link");
    for (const each of [link, on.part("commitment-cite[ref='17']", "link")]) await each.waitFor();
    expect(await heard(link)).toMatchInlineSnapshot(`"- link "para. 16":"`);
    await link.focus();
    await on.part("commitment-cite[ref='16']", "text").first().waitFor();
    expect(await heard(line)).toMatchInlineSnapshot(`
      "- paragraph:
        - text: Of companies and of those who own them in the end …
        - link "para. 16" [expanded]:
        - group "General Assembly resolution S-32/1, annex, para. 16":
          - blockquote:
            - paragraph: 16. We commit to making efforts in intern…
          - paragraph:
            - link "General Assembly resolution S-32/1, annex, para. 16":
          - paragraph: Checked today against the United Nations’ text
        - text: ), and of trusts (
        - link "General Assembly resolution S-32/1, annex, para. 17":
        - text: ) too."
    `);
  });

  it("a list, its filters and its page", async () => {
    await on.visit("every-element");
    await on.come("commitment-list", on.part("commitment-list", "item").first());
    expect(await heard("commitment-list")).toMatchInlineSnapshot(`
      "- region "What the text says":
        - group: Filter (2)
        - list:
          - listitem:
            - paragraph: We will consider inviting those individua…
            - paragraph:
              - text: "commits, with qualifiers: “will consider”, “at our request”"
              - link "General Assembly resolution S-32/1, annex, para. 21, fourth sentence":
          - listitem:
            - paragraph: to afford one another relevant technical …
            - paragraph:
              - text: "commits, with qualifiers: “enhancing our co…
              - link "General Assembly resolution S-32/1, annex, para. 32, fourth sentence":
        - button "Back" [disabled]
        - status: 1 to 2 of 14
        - button "More""
    `);
    await on.page.locator("commitment-list summary").click();
    expect(await heard(on.page.getByRole("group", { name: "Kind" }))).toMatchInlineSnapshot(`
      "- group "Kind":
        - text: Kind
        - button "Commitment 14" [pressed]
        - button "Recognition 5"
        - button "Call 2""
    `);
  });

  it("a box to check in: each verdict, once", async () => {
    await on.visit("every-element");
    const box = on.page.locator("commitment-check textarea");
    expect(await heard("commitment-check form")).toMatchInlineSnapshot(`
      "- text: Quotation to check
      - textbox "Quotation to check"
      - alert
      - paragraph: What you paste is sent when you press the button; it is not kept.
      - button "Check""
    `);
    await box.fill("We will provide a safe and adequate environment to journalists");
    await on.page.locator('commitment-check [part~="submit"]').click();
    await on.part("commitment-check", "verdict").waitFor();
    expect(await heard(on.part("commitment-check", "result"))).toMatchInlineSnapshot(`
      "- status:
        - paragraph: "Altered: the words “strive to” were left out."
        - blockquote:
          - text: We will
          - insertion: "[in the source: strive to ]"
          - text: provide a safe and adequate environment to journalists
        - paragraph:
          - button "Copy the correct version"
        - paragraph: What the source says
        - blockquote:
          - mark: We will strive to provide a safe and adequate environment to journalists
          - text: ", and we will investigate, prosecute and punish…
        - paragraph:
          - link "General Assembly resolution S-32/1, annex, para. 31":"
    `);
  });

  it("what was copied, once", async () => {
    await on.visit("every-element");
    await on.part("#verified", "verdict").waitFor();
    await on.part("#verified", "status").evaluate((status) => {
      const said: string[] = [];
      Reflect.set(window, "said", said);
      const note = () => status.textContent && said.push(status.textContent);
      new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await on.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await on.part("#verified", "copy").click();
    await on.part("#verified", "status").filter({ hasText: "Copied" }).waitFor();
    expect(await on.page.evaluate(() => Reflect.get(window, "said"))).toEqual(["Copied"]);
  });

  it("the menu of a paragraph, and before it how many statements of which kind it has", async () => {
    await on.page.goto(`${on.worker.origin}/s-32-1`);
    const head = on.page.locator(".paragraph:has([id='16']) .head");
    expect(await heard(head)).toMatchInlineSnapshot(`
      "- link "16.":
      - img "3 commitments""
    `);
    await head.locator(".number").click();
    expect(await heard(on.page.locator(".cite-menu"))).toMatchInlineSnapshot(`
      "- dialog "Para. 16":
        - strong: Para. 16
        - button "Close"
        - list:
          - listitem:
            - button "Copy quotation"
          - listitem:
            - button "Copy citation"
          - listitem:
            - button "Copy link"
          - listitem:
            - button "Cite…"
          - listitem:
            - link "Embed":
          - listitem:
            - link "Open its page":"
    `);
  });

  it("which statements are shown, and what the signs mean", async () => {
    await on.page.goto(`${on.worker.origin}/s-32-1?show=commitments`);
    expect(await heard(on.page.locator(".reading-bar"))).toMatchInlineSnapshot(`
      "- group: Contents
      - navigation "Show in the text":
        - link "Plain":
        - link "Commitments":
        - link "Calls":
        - link "Recognitions":
      - list "Signs of commitments, by how many qualifiers they have":
        - listitem: without
        - listitem: one
        - listitem: two or more qualifiers
      - button "Previous commitment": ‹
      - text: 1 of 164
      - button "Next commitment": ›
      - status"
    `);
  });

  it("the signs of the map: the passage, the kind and how firm it is", async () => {
    await on.page.goto(`${on.worker.origin}/map`);
    const sign = on.page.locator(".bands svg a[href='/s-32-1/60.1a']");
    expect(await heard(sign)).toMatchInlineSnapshot(
      `"- 'link "Para. 60, sentence 1, part a: commitment without a qualifier"':"`,
    );
  });
});
