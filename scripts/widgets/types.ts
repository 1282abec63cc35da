import type { ElementDeclaration } from "./manifest.ts";

/*
 * The types that the npm package brings, written from the elements' manifest: whoever uses them needs no other package.
 */

const SHARED = `/** A passage, as the API answers it; more of it is in the OpenAPI document. */
export interface Passage {
  readonly id: string;
  readonly type: "paragraph" | "sentence" | "act" | "range";
  readonly document: string;
  readonly language: string;
  readonly text: string;
  readonly citation: { readonly text: string; readonly html: string; readonly url: string };
  readonly release: string;
}

/** What an element has loaded: each has one of these. */
export interface Loaded {
  readonly passage?: Passage;
  readonly acts?: { readonly total: number; readonly data: readonly { readonly id: string; readonly text: string }[] };
  readonly verdict?: { readonly verdict: "exact" | "altered" | "not-found"; readonly source: string | null };
}

declare global {
  interface HTMLElementEventMap {
    "commitment-load": CustomEvent<Loaded>;
    "commitment-error": CustomEvent<{ readonly reason: "unreachable" | "missing" }>;
    "commitment-copy": CustomEvent<{ readonly format: string; readonly text: string; readonly html: string }>;
  }
}

/** Says where the API is for all elements that don't say it themselves with \`api\`. */
export function setApi(api: string): void;
`;

const AUTOLINK = `/** Turns citations in running text into \`<commitment-cite>\`, and says how many. */
export function autolink(options?: { root?: Element; exclude?: string }): Promise<number>;
`;

const comment = (text: string | undefined, indent = "") =>
  text ? `${indent}/** ${text.replace(/\s+/g, " ").replaceAll("*/", "*\\/")} */\n` : "";

/** The class of an element. */
function classOf({ name, summary, attributes }: ElementDeclaration): string {
  const fields = attributes.map(
    ({ fieldName, description, type }) =>
      `${comment(description, "  ")}  ${fieldName}: ${type?.text ?? "string | null"};\n`,
  );
  return `${comment(summary)}export class ${name} extends HTMLElement {\n${fields.join("")}}\n`;
}

/** The attributes of an element for JSX of React 19. */
function jsxOf({ tagName, attributes }: ElementDeclaration): string {
  const names = attributes.filter(({ name }) => name !== "ref" && name !== "lang");
  const props = names.map(({ name }) => `"${name}"?: string | number | boolean | null;`).join(" ");
  return `      "${tagName}": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { ${props} };\n`;
}

/** The files with the package's types, by their paths in it. */
export function typesOf(elements: readonly ElementDeclaration[]): Record<string, string> {
  const map = elements.map(({ tagName, name }) => `    "${tagName}": ${name};\n`).join("");
  const classes = elements.map(classOf).join("\n");
  const components = `${SHARED}\n${classes}\ndeclare global {\n  interface HTMLElementTagNameMap {\n${map}  }\n}\n`;
  const each = elements.flatMap(({ tagName, name }) => {
    const text = `export { ${name}, setApi } from "./components.js";\n`;
    return [
      [`${tagName}.d.ts`, text] as const,
      [`components/${tagName}.d.ts`, text.replace("./", "../")] as const,
    ];
  });
  return {
    "components.d.ts": components,
    "autolink.d.ts": AUTOLINK,
    "index.d.ts": `export * from "./components.js";\nexport * from "./autolink.js";\n`,
    ...Object.fromEntries(each),
    "react.d.ts": `import type { DetailedHTMLProps, HTMLAttributes } from "react";\n\ndeclare module "react" {\n  namespace JSX {\n    interface IntrinsicElements {\n${elements
      .map(jsxOf)
      .join("")}    }\n  }\n}\n`,
  };
}
