import { beforeEach, describe, expect, it } from "vitest";
import { expectAccessible } from "./hosts/accessible.ts";
import { setTheScene } from "./hosts/scene.ts";
import { settled } from "./settled.ts";

const on = setTheScene();
const box = () => on.page.getByLabel("Quotation to check");
const press = () => on.page.getByRole("button", { name: "Check" }).click();
const add = (attributes = "") =>
  on.page.evaluate((attributes) => {
    const main = document.querySelector("main") as HTMLElement;
    main.innerHTML = `<commitment-check ${attributes}><a href="#x">Check a quotation</a></commitment-check>`;
  }, attributes);
const sent = () => on.requests.filter((url) => url.includes("/verify"));

beforeEach(async () => {
  await on.visit("bare");
  await add();
});

describe("the box for checking", () => {
  it("sends nothing before the button is pressed, and says what happens to the words", async () => {
    await box().fill("We will provide a safe environment to journalists");
    await settled(on.page);
    expect(sent()).toEqual([]);
    expect(await on.words("main", "privacy")).toBe(
      "What you paste is sent when you press the button; it is not kept.",
    );
    await press();
    await on.part("main", "verdict").waitFor();
    expect(sent()).toHaveLength(1);
    expect(new URL(sent()[0] ?? "").search).toBe("");
  });

  it("says that a true quotation is one, with its citation", async () => {
    await box().fill(on.sixteen.text);
    await press();
    expect(await on.words("main", "verdict")).toBe("Verified: word for word.");
    expect(await on.part("main", "citation").getAttribute("href")).toContain("/s-32-1/16");
    expect(await on.told(1)).toMatchObject([
      { type: "commitment-load", detail: { verdict: { verdict: "exact" } } },
    ]);
  });

  it("shows what was altered, and the true passage", async () => {
    await box().fill("We will provide a safe and adequate environment to journalists");
    await press();
    expect(await on.words("main", "verdict")).toBe("Altered: the words “strive to” were left out.");
    expect(await on.part("main", "difference").locator("ins").first().textContent()).toContain("strive to");
    expect(await on.part("main", "difference").innerText()).toMatch(/strive to\s*\]?\s+provide/);
    expect(await on.words("main", "source")).toContain("We will strive to provide");
    await expectAccessible(on.page, "main");
  });

  it("copies the correct version of what is altered, with its citation", async () => {
    await on.page
      .context()
      .grantPermissions(["clipboard-read", "clipboard-write"], { origin: on.hosts.origin });
    await box().fill("We will provide a safe and adequate environment to journalists");
    await press();
    await on.page.getByRole("button", { name: "Copy the correct version" }).click();
    await on.page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await on.page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“We will strive to provide a safe and adequate environment to journalists …” — .+, para\. 31\nhttps?:/,
    );
  });

  it("makes no guess at what is not in the text", async () => {
    await box().fill("Ask not what your country can do for you, ask what you can do for your country.");
    await press();
    expect(await on.words("main", "verdict")).toBe("The text does not say this in these words.");
    expect(await on.part("main", "citation").count()).toBe(0);
  });

  it("asks for a quotation where there is none, and says how much it can check", async () => {
    await press();
    // Beside the box, which has the focus.
    await on.page.getByRole("alert").getByText("Paste a quotation first.").waitFor();
    expect(await box().getAttribute("aria-invalid")).toBe("true");
    await box().fill("word ".repeat(5_000));
    await press();
    await on.page.getByText("This has 25,000 characters, and 20,000 can be checked at once.").waitFor();
    expect(sent()).toEqual([]);
  });

  it("keeps the words where the source can't be reached", async () => {
    await add(`api="${on.worker.origin}/nothing-here"`);
    await box().fill("We will provide");
    await press();
    await on.page.getByText("The source could not be reached.").waitFor();
    expect(await box().inputValue()).toBe("We will provide");
    expect(on.unexpected()).toEqual([]);
  });

  it("checks by the keyboard alone", async () => {
    await box().focus();
    await on.page.keyboard.type("We reject corruption");
    await on.page.keyboard.press("Control+Enter");
    await on.part("main", "verdict").waitFor();
  });

  it("shows markup in a quotation as text", async () => {
    await box().fill(
      'We reject <img src=x onerror="document.title=1"> corruption and will implement measures',
    );
    await press();
    await on.part("main", "verdict").waitFor();
    expect(await on.page.locator("commitment-check img").count()).toBe(0);
    expect(on.errors).toEqual([]);
  });

  it.each([
    ["light", "ltr", "en"],
    ["dark", "rtl", "ar"],
  ] as const)("breaks no rule of accessibility: %s, %s", async (scheme, dir, lang) => {
    await on.page.evaluate(([dir, lang]) => Object.assign(document.documentElement, { dir, lang }), [
      dir,
      lang,
    ] as const);
    await add(`scheme="${scheme}"`);
    await on.page
      .locator("commitment-check textarea")
      .fill("We will provide a safe and adequate environment to journalists");
    await on.page.locator("commitment-check button").click();
    await on.part("main", "difference").waitFor();
    await expectAccessible(on.page, "main");
  });
});
