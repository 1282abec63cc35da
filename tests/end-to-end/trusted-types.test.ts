import { describe, expect, it } from "vitest";
import { setTheScene } from "./hosts/scene.ts";

const on = setTheScene();

/** What becomes of a string that a script puts into the page as markup, or as a script's address. */
function putString(): string[] {
  const says = (use: () => unknown) => {
    try {
      use();
      return "taken";
    } catch (error) {
      return (error as Error).name;
    }
  };
  const { trustedTypes } = window as unknown as {
    trustedTypes: { createPolicy(name: string, rules: object): unknown };
  };
  const policy = (name: string) => says(() => trustedTypes.createPolicy(name, { createHTML: String }));
  return [
    says(() => {
      document.body.innerHTML = "<p>Put in</p>";
    }),
    says(() => document.body.insertAdjacentHTML("beforeend", "<p>Put in</p>")),
    says(() => new DOMParser().parseFromString("<p>", "text/html")),
    says(() => {
      document.createElement("script").src = "https://evil.example/x.js";
    }),
    policy("default"),
    policy("strangers"),
  ];
}

// Every page is looked at for errors by `site/every-page-on-screen.test.ts`, and a string that is refused is one.
describe("a page of ours", () => {
  it.each([
    "/",
    "/s-32-1/16",
    "/search?q=sport",
    "/embed?ref=16",
    "/embed/s-32-1/16",
    "/docs/api",
    "/nowhere",
  ])("takes no string for markup, and knows no other policy than its own: %s", async (path) => {
    await on.page.goto(`${on.worker.origin}${path}`);
    expect(await on.page.evaluate(putString)).toEqual(Array(6).fill("TypeError"));
  });

  it("follows what is typed, by what this site answers", async () => {
    await on.page.goto(`${on.worker.origin}/search`);
    await on.page.getByRole("searchbox").first().fill("sport");
    await on.page.locator("#results a").first().waitFor();
    expect(on.errors).toEqual([]);
  });

  it.each(["/docs/api", "/s-32-1", "/map"])(
    "is no worse for a fragment that is none, or markup: %s",
    async (path) => {
      await on.page.goto(`${on.worker.origin}${path}#%`);
      await on.page.evaluate(async () => {
        for (const fragment of ["%E0%A4%A", "<img src=x onerror=alert(1)>", "__proto__", "'\"]"]) {
          location.hash = fragment;
          await new Promise(requestAnimationFrame);
        }
      });
      expect(on.errors).toEqual([]);
    },
  );

  it("shows in its forms what the API answers, as words", async () => {
    await on.page.goto(`${on.worker.origin}/docs/api`);
    const operation = on.page.locator("details.operation", { hasText: "What a reference names" }).first();
    await operation.locator("summary").first().click();
    await operation.locator("[name=ref]").fill("<img src=x onerror=alert(1)>");
    await operation.getByRole("button", { name: "Send" }).click();
    await operation.locator(".answered pre", { hasText: "onerror" }).last().waitFor();
    expect(await operation.locator(".answered img").count()).toBe(0);
  });
});
