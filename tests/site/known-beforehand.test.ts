import { describe, expect, it } from "vitest";
import { knownBeforehand } from "../../src/site/known-beforehand.ts";
import { siteRoutes } from "../../src/site/pages/routes.ts";

describe("what the API knows of a page before its code is loaded", () => {
  it("has all that decides how an answer is kept", () => {
    for (const route of siteRoutes) {
      const { path, produces, needs, confidential, live } = route;
      expect(knownBeforehand(route)).toEqual({ path, produces, needs, confidential, live });
    }
  });

  it.each(["/check", "/embed"])("keeps no quotation that %s is asked about in memory", (path) => {
    const page = siteRoutes.find((route) => route.path === path);
    expect(page && JSON.parse(JSON.stringify(knownBeforehand(page))).confidential).toBe(true);
  });
});
