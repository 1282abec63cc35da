import { type Translator, translator } from "../grammar/translate.ts";
import { arabic } from "./arabic.ts";
import { chinese } from "./chinese.ts";
import { french } from "./french.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";

let made: Translator[] | undefined;

/** The languages besides English that references are read in; made when the first reference is not in English. */
export function translators(): readonly Translator[] {
  made ??= [french, spanish, russian, chinese, arabic].map(translator);
  return made;
}
