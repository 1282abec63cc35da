import { describe, expect, it } from "vitest";
import ar from "../../src/words/ar.ts";
import en from "../../src/words/en.ts";
import { LIST_LABELS } from "../../src/words/en-acts.ts";
import { CHECK_LABELS } from "../../src/words/en-checking.ts";
import { MORE_LABELS } from "../../src/words/en-more.ts";
import es from "../../src/words/es.ts";
import fr from "../../src/words/fr.ts";
import { fill, type WholeLabels } from "../../src/words/labels.ts";
import ru from "../../src/words/ru.ts";
import zh from "../../src/words/zh.ts";

const english: WholeLabels = { ...en, more: MORE_LABELS, list: LIST_LABELS, check: CHECK_LABELS };
const others = { ar, es, fr, ru, zh } satisfies Record<string, WholeLabels>;

/** Every label by the way to it. */
function flat(labels: object, way = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[way + key, value]]
        : Object.entries(flat(value as object, `${way}${key}.`)),
    ),
  );
}
const holes = (label: string) => [...label.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe.each(Object.entries(others))("the labels in %s", (language, labels) => {
  it("are those of English, all of them", () => {
    expect(Object.keys(flat(labels)).sort()).toEqual(Object.keys(flat(english)).sort());
    expect(labels.language).toBe(language);
  });

  it.each(Object.entries(flat(english)).filter(([way]) => way !== "language"))(
    "translate %s",
    (way, said) => {
      const translated = flat(labels)[way] ?? "";
      expect(translated.trim()).not.toBe("");
      expect(holes(translated)).toEqual(holes(said));
      if (/[a-z]{3}/.test(said)) expect(translated).not.toBe(said);
    },
  );
});

it("keeps what it has no value for", () => {
  expect(fill("{from} to {to}", { from: 1 })).toBe("1 to {to}");
});
