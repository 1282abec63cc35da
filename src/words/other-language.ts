import type { LabelLanguage } from "./language-names.ts";

/** What a quotation says of itself that a reader has shown in another language, in one language. */
export interface OtherLanguageLabels {
  /** With `{language}`, as these two. */
  readonly shownIn: string;
  /** Before what is said of the page's own words. */
  readonly ownWords: string;
  readonly wholeParagraph: string;
  readonly notShown: string;
}

/** In each language; they come with the code that needs them, which few readers do. */
export const OTHER_LANGUAGE: Readonly<Record<LabelLanguage, OtherLanguageLabels>> = {
  ar: {
    shownIn: "معروض باللغة {language}، بكلمات المصدر نفسه.",
    ownWords: "نص هذه الصفحة باللغة {language}:",
    wholeParagraph: "تُعرض الفقرة كاملة.",
    notShown: "تعذّر العرض بتلك اللغة.",
  },
  zh: {
    shownIn: "现显示{language}文本，为来源本身的文字。",
    ownWords: "本页文字（{language}）：",
    wholeParagraph: "显示整段。",
    notShown: "无法以该语言显示。",
  },
  en: {
    shownIn: "Shown in {language}, in the source’s own words.",
    ownWords: "This page’s own words, in {language}:",
    wholeParagraph: "The whole paragraph is shown.",
    notShown: "It could not be shown in that language.",
  },
  fr: {
    shownIn: "Affiché en {language}, dans les mots de la source.",
    ownWords: "Texte de cette page, en {language} :",
    wholeParagraph: "Le paragraphe entier est affiché.",
    notShown: "N’a pas pu être affiché dans cette langue.",
  },
  ru: {
    shownIn: "Язык: {language}. Слова самого источника.",
    ownWords: "Текст этой страницы ({language}):",
    wholeParagraph: "Показан весь пункт.",
    notShown: "Не удалось показать на этом языке.",
  },
  es: {
    shownIn: "Se muestra en {language}, con las palabras de la fuente.",
    ownWords: "Texto de esta página, en {language}:",
    wholeParagraph: "Se muestra el párrafo entero.",
    notShown: "No se pudo mostrar en ese idioma.",
  },
};
