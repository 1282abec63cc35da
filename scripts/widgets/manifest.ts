import { readFile } from "node:fs/promises";
import { join } from "node:path";
// @ts-expect-error the package brings no types for its functions
import { create, ts } from "@custom-elements-manifest/analyzer/index.js";
// @ts-expect-error the same
import { litPlugin } from "@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js";
import { root } from "../root.ts";
import { elementFolders } from "./elements.ts";

/** Something that an element's doc comment names. */
export interface Described {
  name: string;
  description?: string;
  type?: { text: string };
}

/** An element as custom-elements.json has it, as far as it is used here. */
export interface ElementDeclaration {
  name: string;
  tagName: string;
  summary?: string;
  description?: string;
  attributes: (Described & { fieldName?: string })[];
  events: Described[];
  slots: Described[];
  cssParts: Described[];
  cssProperties: Described[];
}

/** custom-elements.json: https://github.com/webcomponents/custom-elements-manifest */
export interface ElementsManifest {
  schemaVersion: string;
  modules: { path: string; declarations: (ElementDeclaration & { kind?: string })[] }[];
}

/** What the elements inherit from. */
const BASES = [
  "src/widgets/shared/element/commitment-element.ts",
  "src/widgets/shared/element/passage-element.ts",
];

/** Makes the manifest of the elements from their doc comments. */
export async function elementsManifest(): Promise<ElementsManifest> {
  const elements = (await elementFolders()).flatMap(({ tag, folder }) => [
    `${folder}/${tag}.component.ts`,
    `${folder}/${tag}.ts`,
  ]);
  const files = [...BASES, ...elements];
  const modules = await Promise.all(
    files.map(async (file) =>
      ts.createSourceFile(file, await readFile(join(root, file), "utf8"), ts.ScriptTarget.ES2022, true),
    ),
  );
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } }) as ElementsManifest;
  // The analyzer lists what stands beside a class too.
  const kept = manifest.modules
    .filter(({ path }) => path.endsWith(".component.ts"))
    .map((module) => ({
      ...module,
      declarations: module.declarations.filter(({ kind }) => kind === "class"),
    }));
  const inherited = manifest.modules.flatMap(({ declarations }) => declarations);
  for (const declaration of kept.flatMap(({ declarations }) => declarations)) tidy(declaration, inherited);
  return { ...manifest, modules: kept };
}

/** Gives an element its tag's name and the attributes that it inherits, and takes away what is nobody's business. */
function tidy(
  declaration: ElementDeclaration & Inheriting,
  all: readonly (ElementDeclaration & Inheriting)[],
): void {
  const [summary = "", ...more] = (declaration.summary ?? "").split(/\n\s*\n/);
  Object.assign(declaration, { summary, description: more.join("\n\n") });
  declaration.tagName ??= declaration.name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const chain: Inheriting[] = [];
  for (let at: Inheriting | undefined = declaration; at !== undefined; ) {
    chain.push(at);
    const parent: string | undefined = at.superclass?.name;
    at = all.find(({ name }) => name === parent);
  }
  const attributes = chain.flatMap((one) => one.members ?? []).filter(isPublicField);
  const seen = new Set<string>();
  declaration.attributes = attributes
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .map(({ name, description = "", type }) => ({
      name: attributeOf(name),
      fieldName: name,
      description,
      type: type ?? { text: "string | null" },
    }));
  for (const list of ["events", "slots", "cssParts", "cssProperties"] as const) declaration[list] ??= [];
}

interface Member extends Described {
  kind: string;
  privacy?: string;
  static?: boolean;
  readonly?: boolean;
}

interface Inheriting {
  name: string;
  superclass?: { name: string };
  members?: Member[];
}

function isPublicField({ kind, privacy, static: isStatic, description, name }: Member): boolean {
  const isPublic = privacy === undefined || privacy === "public";
  return (
    kind === "field" &&
    isPublic &&
    !isStatic &&
    !/^#|^_/.test(name) &&
    (description ?? "") !== "" &&
    !OWN.has(name)
  );
}

/** What the base class has for itself. */
const OWN = new Set(["updateComplete", "hasUpdated", "renderRoot", "value"]);

function attributeOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
