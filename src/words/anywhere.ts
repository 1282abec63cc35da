import type { LabelLanguage } from "./language-names.ts";

/** What the box for checking a quotation says besides where it looks through all documents, in one language. */
export interface AnywhereLabels {
  readonly notFound: string;
  /** With `{date}`, as the next. */
  readonly earliest: string;
  readonly latest: string;
  readonly elsewhere: string;
  /** With `{documents}`, `{from}` and `{to}`. */
  readonly scope: string;
  readonly incomplete: string;
}

/** In each language; they come with the code that shows them. */
export const ANYWHERE_LABELS: Readonly<Record<LabelLanguage, AnywhereLabels>> = {
  ar: {
    notFound: "لا ترد هذه الكلمات في أي وثيقة هنا.",
    earliest: "أقدم وثيقة هنا ترد فيها، {date}:",
    latest: "أحدث وثيقة هنا ترد فيها، {date}:",
    elsewhere: "وترد أيضًا في:",
    scope: "عدد الوثائق التي جرى البحث فيها: {documents}، من {from} إلى {to}. وقد ترد الكلمات في وثائق أقدم.",
    incomplete: "تعذّر البحث في كل الوثائق الآن.",
  },
  zh: {
    notFound: "此处没有文件采用这样的措辞。",
    earliest: "此处最早的文件，{date}：",
    latest: "此处最晚的文件，{date}：",
    elsewhere: "也见于：",
    scope: "已查找 {documents} 份文件，日期自{from}至{to}。更早的文件也可能有这些文字。",
    incomplete: "目前无法查找全部文件。",
  },
  en: {
    notFound: "No document here says this in these words.",
    earliest: "The earliest here that says so, {date}:",
    latest: "The latest here that says so, {date}:",
    elsewhere: "It also stands in:",
    scope:
      "Documents looked through: {documents}, from {from} to {to}. The earliest here is not the earliest that there is.",
    incomplete: "Not all documents could be looked through just now.",
  },
  fr: {
    notFound: "Aucun document ici ne contient ces mots.",
    earliest: "Le plus ancien ici, {date} :",
    latest: "Le plus récent ici, {date} :",
    elsewhere: "Se trouve aussi dans :",
    scope:
      "Documents examinés : {documents}, du {from} au {to}. Le plus ancien ici n’est pas forcément le plus ancien qui soit.",
    incomplete: "Tous les documents n’ont pas pu être examinés.",
  },
  ru: {
    notFound: "Таких слов нет ни в одном из документов.",
    earliest: "Самый ранний из имеющихся здесь, {date}:",
    latest: "Самый поздний из имеющихся здесь, {date}:",
    elsewhere: "Также в документах:",
    scope:
      "Просмотрено документов: {documents}, с {from} по {to}. Эти слова могли стоять и в более ранних документах.",
    incomplete: "Сейчас удалось просмотреть не все документы.",
  },
  es: {
    notFound: "Ningún documento de aquí contiene estas palabras.",
    earliest: "El más antiguo de aquí, {date}:",
    latest: "El más reciente de aquí, {date}:",
    elsewhere: "También figura en:",
    scope:
      "Documentos examinados: {documents}, del {from} al {to}. El más antiguo de aquí no es necesariamente el más antiguo que hay.",
    incomplete: "No se pudieron examinar todos los documentos.",
  },
};
