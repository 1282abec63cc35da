import { expect, it } from "vitest";
import { narrowed } from "../../scripts/sbom.ts";

const component = (name: string) => ({ "bom-ref": `${name}@1.0.0`, name });

it("the list of what is served has these packages alone, and of what each needs what is served too", () => {
  const all = {
    metadata: { component: component("ours") },
    components: ["served", "brought", "for-tests"].map(component),
    dependencies: [
      { ref: "ours@1.0.0", dependsOn: ["served@1.0.0", "for-tests@1.0.0"] },
      { ref: "served@1.0.0", dependsOn: ["brought@1.0.0"] },
      { ref: "brought@1.0.0", dependsOn: [] },
      { ref: "for-tests@1.0.0", dependsOn: ["served@1.0.0"] },
    ],
  };
  const ships = narrowed(all, new Set(["served", "brought"]));
  expect(ships.components.map(({ name }) => name)).toEqual(["served", "brought"]);
  expect(ships.dependencies).toEqual([
    { ref: "ours@1.0.0", dependsOn: ["served@1.0.0"] },
    { ref: "served@1.0.0", dependsOn: ["brought@1.0.0"] },
    { ref: "brought@1.0.0", dependsOn: [] },
  ]);
});
