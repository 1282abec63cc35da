import { describe, expect, test } from "vitest";
import { prepareDocument } from "../../../src/quote/compare.ts";
import { judgePaste } from "../../../src/quote/pasting/judge-paste.ts";
import { theDeclaration } from "../declaration.ts";

const { entry, paragraphs } = await theDeclaration();

/** An invented text in place of paragraphs 15 and 16 of the declaration, and what people paste who quote it. */
interface Pasted {
  texts: [string, string];
  /** Each with the part of it that is quoted, and what is cited beside it. */
  pastes: [paste: string, quoted: string, cited: string | undefined, verdict?: string][];
}

const PASTED: Record<string, Pasted> = {
  ar: {
    texts: [
      "نلتزم بحماية الأنهار والبحيرات من التلوث في جميع المدن والقرى.",
      "لن نغلق الحدائق العامة دون موافقة السكان، وسنزرع أشجارا جديدة كل عام.",
    ],
    pastes: [
      [
        "”لن نغلق الحدائق العامة دون موافقة السكان“ (A/RES/S-32/1، الفقرة 16)",
        "لن نغلق الحدائق العامة دون موافقة السكان",
        "16",
      ],
      [
        "«لن نغلق الحدائق العامة دون موافقة السكان» (القرار دإ-32/1، المرفق، الفقرة ١٦).",
        "لن نغلق الحدائق العامة دون موافقة السكان",
        "16",
      ],
      [
        "تنص الفقرة ١٦ على ما يلي: لن نغلق الحدائق العامة دون موافقة السكان",
        "لن نغلق الحدائق العامة دون موافقة السكان",
        "16",
      ],
      [
        "وفي رأي المجلس ”لن نغلق الحدائق العامة دون موافقة السكان“ (الفقرة ١٦) كما قيل لنا.",
        "لن نغلق الحدائق العامة دون موافقة السكان",
        "16",
      ],
      [
        "”لن نغلق الحدائق العامة دون موافقة السكان“ (الفقرة ١٥)",
        "لن نغلق الحدائق العامة دون موافقة السكان",
        "15 not",
      ],
    ],
  },
  zh: {
    texts: [
      "我们承诺在所有城市和乡村保护河流和湖泊免受污染。",
      "未经居民同意，我们不会关闭公共花园，并将每年种植新的树木。",
    ],
    pastes: [
      [
        "“未经居民同意，我们不会关闭公共花园”（A/RES/S-32/1，第16段）。",
        "未经居民同意，我们不会关闭公共花园",
        "16",
      ],
      [
        "未经居民同意，我们不会关闭公共花园。——大会第S-32/1号决议，附件，第16段",
        "未经居民同意，我们不会关闭公共花园。",
        "16",
      ],
      [
        "《政治宣言》第16段指出：“未经居民同意，我们不会关闭公共花园”。",
        "未经居民同意，我们不会关闭公共花园",
        "16",
      ],
      ["第16段指出：未经居民同意，我们不会关闭公共花园", "未经居民同意，我们不会关闭公共花园", "16"],
      ["根据第16段，未经居民同意，我们不会关闭公共花园", "未经居民同意，我们不会关闭公共花园", "16"],
      [
        "有人写道：「未经居民同意，我们不会关闭公共花园」（第十六段），并表示赞同。",
        "未经居民同意，我们不会关闭公共花园",
        "16",
      ],
      [
        '他们说"未经居民同意，我们不会关闭公共花园"，大家都同意。',
        "未经居民同意，我们不会关闭公共花园",
        undefined,
      ],
      ["“未经居民同意，我们不会关闭公共花园”（第15段）", "未经居民同意，我们不会关闭公共花园", "15 not"],
    ],
  },
  fr: {
    texts: [
      "Nous nous engageons à protéger les rivières et les lacs dans toutes les villes et tous les villages.",
      "Nous ne fermerons pas les jardins publics sans l’accord des habitants, et planterons chaque année de nouveaux arbres.",
    ],
    pastes: [
      [
        "« Nous ne fermerons pas les jardins publics » (A/RES/S-32/1, par. 16)",
        "Nous ne fermerons pas les jardins publics",
        "16",
      ],
      [
        "«\u00a0Nous ne fermerons pas les jardins publics\u00a0» (résolution S-32/1 de l’Assemblée générale, annexe, par. 16).",
        "Nous ne fermerons pas les jardins publics",
        "16",
      ],
      [
        "Le paragraphe 16 dispose : « Nous ne fermerons pas les jardins publics sans l’accord des habitants ».",
        "Nous ne fermerons pas les jardins publics sans l’accord des habitants",
        "16",
      ],
      [
        "Selon le paragraphe 16, nous ne fermerons pas les jardins publics sans l’accord des habitants",
        "nous ne fermerons pas les jardins publics sans l’accord des habitants",
        "16",
      ],
      [
        "Le maire a cité « Nous ne fermerons pas les jardins publics » (par. 16) devant nous.",
        "Nous ne fermerons pas les jardins publics",
        "16",
      ],
      [
        "« Nous ne fermerons pas les jardins publics » (par. 15)",
        "Nous ne fermerons pas les jardins publics",
        "15 not",
      ],
    ],
  },
  ru: {
    texts: [
      "Мы обязуемся беречь реки и озера во всех городах и деревнях.",
      "Мы не будем закрывать парки без согласия жителей и будем каждый год сажать новые деревья.",
    ],
    pastes: [
      [
        "«Мы не будем закрывать парки без согласия жителей» (A/RES/S-32/1, п. 16)",
        "Мы не будем закрывать парки без согласия жителей",
        "16",
      ],
      [
        "„Мы не будем закрывать парки без согласия жителей“ — резолюция S-32/1 Генеральной Ассамблеи, приложение, п. 16",
        "Мы не будем закрывать парки без согласия жителей",
        "16",
      ],
      [
        "Пункт 16 гласит: «Мы не будем закрывать парки без согласия жителей».",
        "Мы не будем закрывать парки без согласия жителей",
        "16",
      ],
      [
        "В пункте 16 говорится: мы не будем закрывать парки без согласия жителей",
        "мы не будем закрывать парки без согласия жителей",
        "16",
      ],
      [
        "Согласно пункту 16, мы не будем закрывать парки без согласия жителей",
        "мы не будем закрывать парки без согласия жителей",
        "16",
      ],
      [
        "«Мы не будем закрывать парки без согласия жителей» (п. 15)",
        "Мы не будем закрывать парки без согласия жителей",
        "15 not",
      ],
    ],
  },
  es: {
    texts: [
      "Nos comprometemos a proteger los ríos y los lagos en todas las ciudades y aldeas.",
      "No cerraremos los jardines públicos sin el acuerdo de los vecinos, y plantaremos cada año nuevos árboles.",
    ],
    pastes: [
      [
        "“No cerraremos los jardines públicos sin el acuerdo de los vecinos” (A/RES/S-32/1, párr. 16)",
        "No cerraremos los jardines públicos sin el acuerdo de los vecinos",
        "16",
      ],
      [
        "«No cerraremos los jardines públicos sin el acuerdo de los vecinos» (resolución S-32/1 de la Asamblea General, anexo, párr. 16).",
        "No cerraremos los jardines públicos sin el acuerdo de los vecinos",
        "16",
      ],
      [
        "El párrafo 16 dice: «No cerraremos los jardines públicos sin el acuerdo de los vecinos».",
        "No cerraremos los jardines públicos sin el acuerdo de los vecinos",
        "16",
      ],
      [
        "Según el párrafo 16, no cerraremos los jardines públicos sin el acuerdo de los vecinos",
        "no cerraremos los jardines públicos sin el acuerdo de los vecinos",
        "16",
      ],
      [
        "«No cerraremos los jardines públicos sin el acuerdo de los vecinos» (párr. 15)",
        "No cerraremos los jardines públicos sin el acuerdo de los vecinos",
        "15 not",
      ],
    ],
  },
};

describe.each(Object.entries(PASTED))("a paste in the language %s", (language, { texts, pastes }) => {
  const own = paragraphs.map((paragraph) => {
    const text = { "15": texts[0], "16": texts[1] }[paragraph.id] ?? paragraph.text;
    const sentences =
      text === paragraph.text
        ? paragraph.sentences
        : [{ id: `${paragraph.id}.1`, text, start: 0, end: text.length, acts: [] }];
    return { ...paragraph, text, sentences, footnotes: [] };
  });
  const document = {
    prepared: prepareDocument(own, { ...entry, language }),
    resolvable: { ...entry, paragraphs: own },
  };

  test.each(pastes)("%s", (paste, words, cited) => {
    const { verdict, quoted, cited: said } = judgePaste(paste, document);
    const [address, not] = cited?.split(" ") ?? [];
    expect([verdict, paste.slice(quoted.start, quoted.end), said?.address, said?.agrees]).toEqual([
      "exact",
      words,
      address,
      cited === undefined ? undefined : not === undefined,
    ]);
  });
});
