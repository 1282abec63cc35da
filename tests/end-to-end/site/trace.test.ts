import { describe, expect, it } from "vitest";
import { setTheScene } from "../hosts/scene.ts";

const on = setTheScene();

describe("the page that traces a draft", () => {
  it("traces it page after page where scripts run, counts all of it, and lets it be copied", async () => {
    await on.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const agreed = (await (await on.worker.ask("/v1/s-32-1/paragraphs/1")).json()) as { text: string };
    const own = Array.from(
      { length: 24 },
      (_, n) => `${n + 2}. Decides to polish anchor number ${n} in the snow;`,
    );
    await on.page.goto(`${on.worker.origin}/trace`);
    await on.page.getByLabel("Draft").fill([`1. ${agreed.text}`, ...own].join("\n\n"));
    await on.page.getByRole("button", { name: "Trace" }).click();
    await on.page
      .getByText("1 of 25 paragraphs stands word for word in an earlier resolution; 24 new here")
      .waitFor();
    expect(await on.page.locator("ol.draft > li").count()).toBe(25);
    expect(await on.page.getByRole("link", { name: "(S-32/1, annex, para. 1)" }).count()).toBe(1);
    // The draft stands in no address.
    expect(new URL(on.page.url()).search).toBe("");
    await on.page.getByRole("button", { name: "Copy as Markdown" }).click();
    await on.page.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await on.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`1. ${agreed.text} [(S-32/1, annex, para. 1)](`);
    expect(copied).toContain("2. Decides to polish anchor number 0 in the snow; (new)");
  });

  it("says what is wrong beside the box, and keeps what was typed", async () => {
    await on.page.goto(`${on.worker.origin}/trace`);
    await on.page.getByLabel("Draft").fill("*** ---");
    await on.page.getByRole("button", { name: "Trace" }).click();
    await on.page.getByRole("alert").getByText("there is no word in the text").waitFor();
    expect(await on.page.getByLabel("Draft").inputValue()).toBe("*** ---");
  });
});
