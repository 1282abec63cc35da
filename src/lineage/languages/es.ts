import { words } from "../by-language.ts";
import { MONTHS, NUMBER_WORDS } from "../number-words.ts";
import type { Telling } from "./telling.ts";

/** Spanish. */
export const spanish: Telling = {
  common: words(`
    de la y en que el los las a para del con su por al sobre se sus un una unos unas como es son e no o u más lo también
    entre todos todas todo toda otros otras otro otra este esta estos estas ese esa esos esas ha han hay sea sean así
    según además sin mediante contra ante desde hasta cuando donde incluidos incluidas incluida incluido respecto
    particular sentido
    naciones unidas estados estado miembros miembro asamblea general secretario consejo seguridad derechos humanos
    organización organizaciones internacional internacionales comité comisión sistema período períodos sesiones informe
    informes resolución resoluciones decisión párrafo presente tema programa título titulado provisional aplicación
    pertinentes conformidad
    recordando recuerda reafirmando reafirma observando observa tomando toma nota acogiendo acoge beneplácito reconociendo
    reconoce subrayando subraya destacando destaca expresando expresa solicita pide exhorta insta alienta invita decide
    reitera reiterando habiendo examinado guiada teniendo consciente preocupación
  `),
  neutral: words("también además asimismo nuevamente nuevo"),
  numerals: words(`
    ${NUMBER_WORDS.es} ${MONTHS.es} cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo octava noveno novena
    décimo décima undécimo duodécimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo
    nonagésimo centésimo
  `),
  besideNumbers: words("una uno un"),
  joining: words("de del y a al el la los las en"),
  numbered: words("resolución resoluciones decisión decisiones a res add rev corr l s hrc dec"),
};
