import type { RelationChange } from "../model/change.ts";
import type { LabelLanguage } from "./language-names.ts";

/** What is said of a paragraph's history, in one language. Where a line begins with what it says, a colon goes on. */
export interface LineageLabels {
  readonly name: string;
  /** With `{place}`, a link, `{year}`, and `{how}`, one of `changes`. */
  readonly before: string;
  readonly changes: Readonly<Record<RelationChange, string>>;
  /** With `{place}` and `{year}`, as the next. */
  readonly first: string;
  readonly since: string;
  readonly fresh: string;
  /** Of a document that none here is earlier than: of its words nothing can be said. */
  readonly earliest: string;
  /** Of the text that is asked about; with `{words}`, what is left out or put in. */
  readonly dropped: string;
  readonly putIn: string;
  /** With `{from}` and `{to}`. */
  readonly says: string;
  readonly softer: string;
  readonly firmer: string;
  readonly compare: string;
  /** With `{documents}`, `{from}` and `{to}`, years. */
  readonly scope: string;
  readonly incomplete: string;
}

/** In each language; they come with the code that shows them. */
export const LINEAGE_LABELS: Readonly<Record<LabelLanguage, LineageLabels>> = {
  ar: {
    name: "تاريخ هذه الفقرة",
    before: "اتُّفق عليها من قبل: {place} ({year})، {how}",
    changes: {
      same: "كلمة بكلمة",
      numbers: "بأرقام أو تواريخ أو إحالات أخرى",
      reworded: "بصياغة أخرى",
    },
    first: "أول ورود هنا: {place} ({year})",
    since: "بالكلمات نفسها منذ: {place} ({year})",
    fresh: "جديدة هنا، في ما تضمه هذه المجموعة",
    earliest: "لا تضم هذه المجموعة ما هو أقدم",
    dropped: "حذف هذا النص {words}",
    putIn: "أضاف هذا النص {words}",
    says: "يقول هذا النص {to} بدل {from}",
    softer: "أضعف",
    firmer: "أقوى",
    compare: "مقارنة الصيغتين",
    scope: "في ما تضمه هذه المجموعة: عدد الوثائق {documents}، {from}–{to}",
    incomplete: "تعذّر البحث في كل الوثائق الآن",
  },
  zh: {
    name: "本段的沿革",
    before: "此前商定：{place}（{year}年），{how}",
    changes: { same: "逐字相同", numbers: "仅数字、日期或援引不同", reworded: "措辞有改动" },
    first: "此处首见：{place}（{year}年）",
    since: "措辞相同，始于：{place}（{year}年）",
    fresh: "就本库所存而言，为新内容",
    earliest: "本库没有更早的文件",
    dropped: "本文删去{words}",
    putIn: "本文增加{words}",
    says: "本文以{to}取代{from}",
    softer: "语气减弱",
    firmer: "语气加强",
    compare: "比较措辞",
    scope: "就本库所存而言：{documents}份文件，{from}至{to}年",
    incomplete: "目前无法查找全部文件",
  },
  en: {
    name: "History of this paragraph",
    before: "Agreed before: {place} ({year}), {how}",
    changes: {
      same: "word for word",
      numbers: "with other numbers, dates or references",
      reworded: "reworded",
    },
    first: "First here: {place} ({year})",
    since: "In the same words since: {place} ({year})",
    fresh: "New here, in what this corpus holds",
    earliest: "This corpus holds nothing earlier",
    dropped: "This text dropped {words}",
    putIn: "This text put in {words}",
    says: "This text says {to} for {from}",
    softer: "softer",
    firmer: "firmer",
    compare: "Compare the words",
    scope: "In what this corpus holds: documents of {from} to {to}, {documents} in all",
    incomplete: "Not all documents could be looked through just now",
  },
  fr: {
    name: "Historique de ce paragraphe",
    before: "Déjà convenu : {place} ({year}), {how}",
    changes: {
      same: "mot pour mot",
      numbers: "avec d’autres chiffres, dates ou renvois",
      reworded: "reformulé",
    },
    first: "Première fois ici : {place} ({year})",
    since: "Dans les mêmes termes depuis : {place} ({year})",
    fresh: "Nouveau ici, dans ce que contient ce corpus",
    earliest: "Ce corpus ne contient rien de plus ancien",
    dropped: "Ce texte supprime {words}",
    putIn: "Ce texte ajoute {words}",
    says: "Ce texte dit {to} au lieu de {from}",
    softer: "plus faible",
    firmer: "plus ferme",
    compare: "Comparer les termes",
    scope: "Dans ce que contient ce corpus : documents de {from} à {to}, {documents} en tout",
    incomplete: "Tous les documents n’ont pas pu être examinés",
  },
  ru: {
    name: "История этого пункта",
    before: "Согласовано ранее: {place} ({year}), {how}",
    changes: {
      same: "слово в слово",
      numbers: "с другими числами, датами или ссылками",
      reworded: "в другой формулировке",
    },
    first: "Впервые здесь: {place} ({year})",
    since: "Теми же словами с: {place} ({year})",
    fresh: "Новое здесь, в пределах этого собрания",
    earliest: "Более ранних документов в этом собрании нет",
    dropped: "В этом тексте исключено {words}",
    putIn: "В этот текст добавлено {words}",
    says: "В этом тексте {to} вместо {from}",
    softer: "мягче",
    firmer: "твёрже",
    compare: "Сравнить формулировки",
    scope: "В пределах этого собрания: документов — {documents}, {from}–{to}",
    incomplete: "Сейчас удалось просмотреть не все документы",
  },
  es: {
    name: "Historia de este párrafo",
    before: "Acordado antes: {place} ({year}), {how}",
    changes: {
      same: "palabra por palabra",
      numbers: "con otras cifras, fechas o referencias",
      reworded: "con otra redacción",
    },
    first: "Por primera vez aquí: {place} ({year})",
    since: "Con las mismas palabras desde: {place} ({year})",
    fresh: "Nuevo aquí, en lo que contiene este corpus",
    earliest: "Este corpus no contiene nada anterior",
    dropped: "Este texto suprime {words}",
    putIn: "Este texto añade {words}",
    says: "Este texto dice {to} en lugar de {from}",
    softer: "más débil",
    firmer: "más firme",
    compare: "Comparar las palabras",
    scope: "En lo que contiene este corpus: documentos de {from} a {to}, {documents} en total",
    incomplete: "No se pudieron examinar todos los documentos",
  },
};
