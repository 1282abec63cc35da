import type { ElementDeclaration, ElementsManifest } from "./manifest.ts";

/*
 * The entries of the npm package, code and types. They are nothing but names, made from the manifest: a new element needs
 * none written.
 */

/** An element of the package: its tag, its class, where its code is in `src`, and its attributes. */
export interface Packaged {
  tag: string;
  name: string;
  /** `widgets/quote` */
  folder: string;
  attributes: ElementDeclaration["attributes"];
}

const API = "widgets/shared/asking/api";
const EVENTS = "widgets/shared/events";
const AUTOLINK = "widgets/autolink/autolink";
const UPGRADE = "widgets/upgrade/upgrade";

/** The elements of the package, by the manifest. */
export function packagedElements({ modules }: ElementsManifest): Packaged[] {
  return modules.flatMap(({ path, declarations }) =>
    declarations.map(({ tagName, name, attributes }) => ({
      tag: tagName,
      name,
      folder: path.replace(/^src\/|\/[^/]+$/g, ""),
      attributes,
    })),
  );
}

/** Who exports what: by entry, the names, each with its file in `src`. */
export function packageEntries(
  elements: readonly Packaged[],
): Record<string, readonly (readonly [name: string, file: string])[]> {
  const setApi = ["setApi", API] as const;
  const entry = ({ tag, name, folder }: Packaged, kind = "") => [name, `${folder}/${tag}${kind}`] as const;
  return {
    index: [...elements.map((each) => entry(each)), ["autolink", AUTOLINK], ["upgrade", UPGRADE], setApi],
    autolink: [["autolink", AUTOLINK]],
    upgrade: [["upgrade", UPGRADE], setApi],
    ...Object.fromEntries(elements.map((each) => [each.tag, [entry(each), setApi]])),
    ...Object.fromEntries(
      elements.map((each) => [`components/${each.tag}`, [entry(each, ".component"), setApi]]),
    ),
  };
}

/** What the types of every entry name besides: what the events tell, and who hears them. */
const TOLD = [
  ["CommitmentEvents", EVENTS],
  ["CopyFormat", EVENTS],
  ["Lineage", "model/lineage"],
  ["Loaded", EVENTS],
  ["Passage", "model/passage"],
  ["Verdict", "model/verdict"],
  ["VerdictInAll", "model/verdict"],
] as const;

/** The files in `src` whose types the package's own name. */
export function typedSources(elements: readonly Packaged[]): string[] {
  const named = Object.values(packageEntries(elements)).flat();
  return [...new Set([...named, ...TOLD].map(([, file]) => `${file}.ts`))];
}

/** The types of the entries, by their paths in the package; those of our sources are in `types/`. */
export function entryTypes(elements: readonly Packaged[]): Record<string, string> {
  const files = Object.entries(packageEntries(elements)).map(([entry, named]) => {
    const types = `${entry.includes("/") ? ".." : "."}/types`;
    const values = named.map(([name, file]) => `export { ${name} } from "${types}/${file}.js";\n`);
    const told = TOLD.map(([name, file]) => `export type { ${name} } from "${types}/${file}.js";\n`);
    return [`${entry}.d.ts`, [...values, ...told].join("")];
  });
  return { ...Object.fromEntries(files), "react.d.ts": jsxTypes(elements) };
}

/** The attributes of the elements for JSX of React 19, which keeps `ref` for itself. */
function jsxTypes(elements: readonly Packaged[]): string {
  const imports = elements.map(({ tag, name }) => `import type { ${name} } from "./components/${tag}.js";\n`);
  const intrinsic = elements.map(({ tag, name, attributes }) => {
    const props = attributes
      .filter((attribute) => attribute.name !== "ref" && attribute.name !== "lang")
      .map(({ name: attribute, fieldName }) => `"${attribute}"?: Written<${name}["${fieldName}"]>;`);
    return `      "${tag}": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { ${props.join(" ")} };\n`;
  });
  return `import type { DetailedHTMLProps, HTMLAttributes } from "react";
${imports.join("")}
/** What an attribute may be written as: a number in digits too. */
type Written<T> = T | undefined | (number extends T ? \`\${number}\` : never);

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${intrinsic.join("")}    }
  }
}
`;
}
