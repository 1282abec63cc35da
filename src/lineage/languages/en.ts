import { words } from "../by-language.ts";
import { monthsBut, NUMBER_WORDS } from "../number-words.ts";
import type { Telling } from "./telling.ts";

/** English. */
export const english: Telling = {
  common: words(`
    the of and to in for on that with by as a an its their it this these those which who from or at into be is are was
    were been has have had not no any all such other other's through between among within upon under over also further
    including inter alia well both while where when how there they them his her our we us but if than more most may can
    shall will would should could do does so out up about against without during before after since until per via
    united nations general assembly security council human rights secretary member members state states international
    organization organizations committee commission system session sessions report reports resolution resolutions
    decision decisions paragraph paragraphs present item agenda entitled provisional include submit implementation
    relevant appropriate necessary regard accordance
    recalling recalls reaffirming reaffirms noting notes note taking takes welcoming welcomes recognizing recognizes
    stressing stresses emphasizing emphasizes underlining underlines acknowledging acknowledges expressing expresses
    requests request calls call urges urge encourages encourage invites invite decides decide reiterates reiterating
    bearing mind having considered considering guided appreciation concern deep deeply
    proclaim proclaims proclaimed observe observed annually day days year years sub items
  `),
  neutral: words("also further again once still"),
  numerals: words(`one ${NUMBER_WORDS.en} ${monthsBut("en", "may")}`),
  besideNumbers: words("may"),
  joining: words("of and to the in on"),
  numbered: words("resolution resolutions decision decisions a res add rev corr l s hrc dec"),
};
