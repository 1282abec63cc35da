import type { Clipping } from "../../../copying/clipboard.ts";

/*
 * An annotated draft to be taken along: as Markdown, with each note in brackets behind its paragraph, or as a table of two
 * columns, which a word processor pastes as one. What was dropped is struck, what was put in is bold.
 */

interface Annotated {
  /** The paragraph, as nodes whose `del` and `ins` are marks. */
  words: Element;
  label: string;
  note: string;
  href: string;
}

export function draftAsMarkdown(section: HTMLElement): string {
  return `${partsOf(section)
    .map(({ words, label, note, href }) => {
      const text = [label, written(words, MARKDOWN)].filter((one) => one !== "").join(" ");
      if (note === "") return text;
      return `${text} ${href === "" ? note : `[${note}](${href})`}`;
    })
    .join("\n\n")}\n`;
}

export function draftAsTable(section: HTMLElement): Clipping {
  const rows = partsOf(section);
  const cell = (text: string) => text.replaceAll(/\s+/g, " ").trim();
  return {
    text: [
      ["Draft", "Note"],
      ...rows.map(({ words, label, note }) => [cell(`${label} ${written(words, MARKDOWN)}`), note]),
    ]
      .map((row) => row.join("\t"))
      .join("\n"),
    html: `<table><thead><tr><th>Draft</th><th>Note</th></tr></thead><tbody>${rows
      .map(
        ({ words, label, note, href }) =>
          `<tr><td>${escaped(label)} ${written(words, HTML)}</td><td>${href === "" ? escaped(note) : `<a href="${escaped(href)}">${escaped(note)}</a>`}</td></tr>`,
      )
      .join("")}</tbody></table>`,
  };
}

function partsOf(section: HTMLElement): Annotated[] {
  return [...section.querySelectorAll("ol.draft > li")].flatMap((part): Annotated[] => {
    // Of a paragraph that is folded, the whole.
    const words = part.querySelector("details.words > p") ?? part.querySelector(".words");
    if (words === null) return [];
    const link = part.querySelector<HTMLAnchorElement>(".drafters-note a");
    return [
      {
        words,
        label: part.querySelector(".number")?.textContent?.trim() ?? "",
        note: part.querySelector(".drafters-note")?.textContent?.trim() ?? "",
        href: link?.href ?? "",
      },
    ];
  });
}

interface Marks {
  dropped(words: string): string;
  added(words: string): string;
  plain(words: string): string;
}

const MARKDOWN: Marks = {
  dropped: (words) => `~~${words}~~`,
  added: (words) => `**${words}**`,
  plain: (words) => words,
};
const HTML: Marks = {
  dropped: (words) => `<s>${escaped(words)}</s>`,
  added: (words) => `<b><u>${escaped(words)}</u></b>`,
  plain: escaped,
};

function written(words: Element, marks: Marks): string {
  return [...words.childNodes]
    .map((node) => {
      if (node instanceof Element && node.matches(".number, .unseen")) return "";
      const text = node instanceof Element ? textOf(node) : (node.textContent ?? "");
      if (text === "") return "";
      if (node.nodeName === "DEL") return marks.dropped(text.trim());
      return node.nodeName === "INS" ? marks.added(text.trim()) : marks.plain(text);
    })
    .join("")
    .trim();
}

/** The words of an element without what is said to screen readers alone. */
function textOf(element: Element): string {
  return [...element.childNodes]
    .filter((node) => !(node instanceof Element && node.matches(".unseen")))
    .map((node) => node.textContent ?? "")
    .join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
