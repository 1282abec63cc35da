import { describe, expect, it } from "vitest";
import { enactingOf } from "../../../src/corpus/reading/enacting.ts";
import type { Expectation } from "../../../src/corpus/reading/read-text.ts";
import { readResolutionText } from "../../../src/corpus/reading/resolution-text.ts";
import { writeBack } from "../../../src/corpus/reading/write-back.ts";
import { bytes } from "./source.ts";

/** Invented resolutions as documents in these languages begin and end: the day of distribution is in English. */
const ASSEMBLY: Record<string, { title: string; source: string }> = {
  ru: {
    title: "Безопасные мосты для путников",
    source: `Генеральная Ассамблея

Distr.: General
13 January 2045

Девяносто девятая сессия
Пункт 208 повестки дня

Резолюция, принятая Генеральной Ассамблеей 20 декабря 2044 года

99/2. Безопасные мосты для путников

Генеральная Ассамблея,

ссылаясь на свою резолюцию 99/1 от 19 декабря 2044 года,

1. просит государства держать мосты открытыми;

2. постановляет продолжать рассмотрение этого вопроса.

54-е пленарное заседание
20 декабря 2044 года
`,
  },
  zh: {
    title: "旅行者的安全桥梁",
    source: `大会

Distr.: General
13 January 2045

第九十九届会议
议程项目208

2044年12月20日大会决议

99/2. 旅行者的安全桥梁

大会，

回顾其2044年12月19日第99/1号决议，

1. 请各国保持桥梁开放；

2. 决定继续处理此案。

第54次全体会议
2044年12月20日
`,
  },
  ar: {
    title: "جسور آمنة للمسافرين",
    source: `الجمعية العامة

Distr.: General
13 January 2045

الدورة التاسعة والتسعون
البند 208 من جدول الأعمال

قرار اتخذته الجمعية العامة في 20 كانون الأول/ديسمبر 2044

99/2 - جسور آمنة للمسافرين

إن الجمعية العامة،

إذ تشير إلى قرارها 99/1 المؤرخ 19 كانون الأول/ديسمبر 2044،

1. تطلب إلى الدول أن تبقي الجسور مفتوحة؛

2. تقرر أن تبقي المسألة قيد نظرها.

الجلسة العامة 54
20 كانون الأول/ديسمبر 2044
`,
  },
};

const COUNCIL: Record<string, string> = {
  ru: `Совет Безопасности

Distr.: General
3 March 2044

Резолюция 9901 (2044)

принятая Советом Безопасности на его 12345-м заседании 3 марта 2044 года

Совет Безопасности,

1. постановляет, что паром отправляется каждый день.
`,
  zh: `安全理事会

Distr.: General
3 March 2044

第9901(2044)号决议

安全理事会2044年3月3日第12345次会议通过

安全理事会，

1. 决定渡轮每天启航。
`,
  ar: `مجلس الأمن

Distr.: General
3 March 2044

القرار 9901 (2044)

الذي اتخذه مجلس الأمن في جلسته 12345، المعقودة في 3 آذار/مارس 2044

إن مجلس الأمن،

1. يقرر أن تبحر العبارة كل يوم.
`,
};

const division = { prefix: "", numbered: true, sections: [] };

describe.each(["ar", "ru", "zh"])("a masthead in the language %s", (language) => {
  const { title = "", source = "" } = ASSEMBLY[language] ?? {};
  const expectation: Expectation = {
    ...{ body: "general-assembly", symbol: "A/RES/99/2", adopted: "2044-12-20", published: "2045-01-13" },
    ...{ annexed: false, language, title, footnotes: 0 },
    divisions: [{ ...division, preamble: 1, operative: 2 }],
  };

  it("of the General Assembly is read, and is the same file again when every piece is put back", () => {
    const reading = readResolutionText(bytes(source), expectation);
    expect(reading.paragraphs.map(({ id }) => id)).toEqual(["preamble-1", "1", "2"]);
    expect(writeBack(reading)).toBe(source);
    expect(enactingOf(reading.blocks, expectation).closing).toHaveLength(2);
  });

  it("of the Security Council is read", () => {
    const council: Expectation = {
      ...expectation,
      ...{
        body: "security-council",
        symbol: "S/RES/9901 (2044)",
        adopted: "2044-03-03",
        published: "2044-03-03",
      },
      divisions: [{ ...division, preamble: 0, operative: 1 }],
    };
    const reading = readResolutionText(bytes(COUNCIL[language] ?? ""), council);
    expect(reading.paragraphs.map(({ id }) => id)).toEqual(["1"]);
  });

  it("of another day is refused, with the day that was expected", () => {
    const other = { ...expectation, adopted: "2044-12-21" };
    expect(() => readResolutionText(bytes(source), other)).toThrow(/21/);
  });
});
