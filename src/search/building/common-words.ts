/** Of these languages a common word is common in all its forms, which are many. */
export const COMMON_IN_ALL_FORMS: ReadonlySet<string> = new Set(["ru"]);

/**
 * Words that people put into any question, and that resolutions put into any paragraph, in languages other than English, by
 * their tags: they say little of what is looked for. With spaces between; of Chinese the pairs of characters.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  fr: `
    corruption corrompu corrompue corrompues corrompus corruptions anticorruption anti lutte luttes lutter combat combattre
    combattent contre pays état états etat etats gouvernement gouvernements monde mondial mondiale faire fait font fera doit
    doivent devoir faut peut peuvent pouvoir comment pourquoi combien dit dire parle parler texte paragraphe résolution
    question questions problème problèmes chose choses manière façon moyen moyens mesures action actions effort efforts
    engagement engagements promesse promesses prévu prévoit prévoient concernant concerne sujet cas cause rôle place
    importance important importante nouveau nouvelle nouvelles nouveaux bon bonne bons bonnes mieux meilleur meilleure plus
    moins très tous toutes tout toute autre autres même chaque plusieurs certains certaines grand grande grands grandes petit
    petits gens personne personnes quelqu quelque quelques lien liens lié liés liée liées face niveau cadre ensemble empêcher
    rendre mettre prendre donner avoir veut vouloir besoin aussi encore déjà toujours jamais après avant pendant depuis vers
    chez selon face via`,
  es: `
    corrupción corrupcion corrupto corrupta corruptos corruptas anticorrupción anticorrupcion anti lucha luchar combate
    combatir combaten contra país pais países paises estado estados gobierno gobiernos mundo mundial hacer hace hacen hará
    debe deben puede pueden poder cómo como cuánto cuántos cuántas dice dicen decir habla hablar texto párrafo resolución
    cuestión cuestiones problema problemas cosa cosas manera forma medio medios medidas acción acciones esfuerzo esfuerzos
    compromiso compromisos promesa promesas prevé sobre relativo tema caso casos papel lugar importancia importante nuevo
    nueva nuevas nuevos bueno buena buenos buenas mejor mejores menos muy todo toda todos todas otro otra otros otras mismo
    misma mismos mismas
    cada varios varias algunos algunas gran grande grandes pequeño gente persona personas alguien algo vínculo relación
    frente nivel marco conjunto impedir tener tiene tienen quiere necesidad también todavía siempre nunca después antes
    durante hacia según vía`,
  ru: `
    коррупция коррупции коррупцию коррупцией коррупционный коррупционные коррупционных коррупционного коррупционной
    коррупционными антикоррупционный антикоррупционные антикоррупционных антикоррупционная антикоррупционной
    антикоррупционную борьба борьбы борьбе борьбу борьбой бороться борются против страна страны стране страну страной стран
    странам странах государство государства государству государств государствам мировой мировая правительство власть никто ничто ничего куда откуда снова опять деваться делись делать делает
    делают сделать должен должна должно должны может могут можно мочь нельзя почему зачем сколько говорит говорится сказать
    сказано текст пункт резолюция вопрос вопросы вопросов проблема проблемы проблем дело дела дел способ способы средство меры
    мера мерам действия действие усилия усилий обязательство обязательства обещание обещания касается тема случай случаи роль
    место важность важный важно новый новая новое новые новых хороший хорошие лучше лучший больше меньше очень другой
    другая другие других каждый несколько некоторые большой большая большие маленький люди людей людям человек лицо лиц
    уровень уровне рамки вместе нужно нужны надо необходимо также всегда никогда после перед во время
    между через про ради`,
  ar: `
    الفساد فساد للفساد بالفساد والفساد الفاسد الفاسدين الفاسدون فاسد فاسدة مكافحة لمكافحة ومكافحة محاربة لمحاربة ضد دولة
    الدولة الدول دول بلد البلد بلدان البلدان حكومة الحكومة الحكومات العالم عالمي عالمية كيف لماذا كم يمكن يجب ينبغي تقول
    يقول نص فقرة قرار مسألة مسائل مشكلة مشاكل شيء أمر أمور طريقة طرق وسيلة وسائل تدابير إجراء عمل أعمال جهود الجهود
    التزام التزامات وعد وعود يتعلق متعلق موضوع حالة حالات دور مكان أهمية مهم مهمة جديد جديدة الجديدة جيد جيدة أفضل أكثر
    أقل جدا جميع كافة بعض كبير كبيرة صغير الناس ناس شخص أشخاص الأشخاص أحد علاقة مستوى إطار خلال أثناء قبل بعد حول عبر
    مواجهة تعزيز ضمان دائما أبدا بسبب`,
  zh: `
    腐败 反腐 反对 打击 贪腐 国家 各国 世界 全球 政府 怎样 如何 应当 必须 可能 能够 不能 需要 规定 内容 段落 决议 问题 事情 方式
    方法 措施 行动 努力 承诺 保证 涉及 情况 作用 重要 新的 更好 所有 其他 每个 一些 人们 关系 联系 方面 工作 开展 加强 促进
    进行 得到 防止`,
};
