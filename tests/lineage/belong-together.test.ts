import { describe, expect, it } from "vitest";
import { relate } from "../../src/lineage/belong-together.ts";
import { readWords } from "../../src/lineage/read-words.ts";

const related = (earlier: string, later: string, { language = "en", sameSeries = false } = {}) =>
  relate(readWords(earlier, language), readWords(later, language), { sameSeries })?.change;

const CALL =
  "Urges Member States to protect journalists who investigate corruption, and to prosecute whoever threatens them;";

describe("relating two paragraphs", () => {
  it("takes for the same words what differs in case, quotation marks, dashes and the sign at its end", () => {
    expect(related(CALL, CALL.toUpperCase().replace(";", "."))).toBe("same");
    expect(
      related("Recalling the “Safe–and free” programme,", '"Recalling the "safe-and free" programme"'),
    ).toBe("same");
  });

  it.each([
    ["a session", "at its seventy-eighth session", "at its seventy-ninth session"],
    ["a date", "by 30 June 2024", "by 1 July 2025"],
    ["the number of a document", "as in resolution 77/248", "as in resolutions 78/69 and 77/248"],
    ["a symbol", "as in document A/78/12", "as in document A/79/12/Add.1"],
  ])("tells what differs in %s alone from what is reworded", (_, before, after) => {
    const say = (when: string) =>
      `Requests the Secretary-General to report ${when} on the protection of journalists who investigate corruption;`;
    expect(related(say(before), say(after))).toBe("numbers");
    const reworded = say(after).replace("protection", "safety");
    expect(related(say(before), reworded, { sameSeries: true })).toBe("reworded");
  });

  it("takes Arabic words for the same without their vowels, and not with other ones or another hamza", () => {
    const say = (word: string) => `تؤكد من جديد ${word} الموانئ تحتاج إلى الفوانيس في الليل والنهار معا`;
    expect(related(say("أن"), say("أنّ"), { language: "ar" })).toBe("same");
    expect(related(say("أن"), say("إن"), { language: "ar" })).toBe("reworded");
  });

  it("takes “also” and “further” for nothing said", () => {
    expect(related(CALL, CALL.replace("Urges", "Further urges"))).toBe("numbers");
    expect(related(CALL, CALL.replace("Urges", "Encourages"))).toBe("reworded");
  });

  it("takes the letters of a list for numbers", () => {
    const list = (a: string, b: string) =>
      `Urges States: (${a}) to protect reporters; (${b}) to try offenders;`;
    expect(related(list("a", "b"), list("b", "c"))).toBe("numbers");
  });

  it("finds nothing common in what has the words of the house alone in common", () => {
    const include = (item: string) =>
      `Decides to include in the provisional agenda of its eightieth session the item entitled “${item}”.`;
    expect(
      related(include("Oceans and the law of the sea"), include("Question of Palestine")),
    ).toBeUndefined();
    expect(related(include("Question of Palestine"), include("Question of Palestine"))).toBe("same");
  });

  it("knows a paragraph that is little but a reference by its series alone", () => {
    const [before, after] = [
      "Recalling its resolution 65/1 of 22 September 2010,",
      "Recalling its resolution 70/12 of 3 May 2015,",
    ];
    expect(related(before, after)).toBeUndefined();
    expect(related(before, after, { sameSeries: true })).toBe("numbers");
  });

  it("finds a paragraph again that became part of a longer one", () => {
    const more =
      " and further urges them to establish national mechanisms, with sufficient resources, independent of government, that receive complaints of reporters, publish what became of these each year, train police officers and judges, and inform the public about the value of a free press, in cooperation with civil society, academia, broadcasters, publishers and associations of reporters";
    const call = CALL.replace(
      ";",
      ", including by means of independent inquiries that are open to families;",
    );
    expect(related(call, call.replace(";", more))).toBe("reworded");
  });

  it.each([
    [
      "fr",
      "Prie le Secrétaire général de lui présenter à sa soixante-dix-neuvième session un rapport sur la protection des journalistes;",
      "Prie également le Secrétaire général de lui présenter à sa quatre-vingtième session un rapport sur la protection des journalistes;",
    ],
    [
      "es",
      "Solicita al Secretario General que presente en su septuagésimo noveno período de sesiones un informe sobre los periodistas;",
      "Solicita también al Secretario General que presente en su octogésimo período de sesiones un informe sobre los periodistas;",
    ],
    [
      "ru",
      "просит Генерального секретаря представить на ее семьдесят девятой сессии доклад о защите журналистов;",
      "просит также Генерального секретаря представить на ее восьмидесятой сессии доклад о защите журналистов;",
    ],
    [
      "ar",
      "تطلب إلى الأمين العام أن يقدم في دورتها التاسعة والسبعين تقريرا عن حماية الصحفيين؛",
      "تطلب أيضا إلى الأمين العام أن يقدم في دورتها الثمانين تقريرا عن حماية الصحفيين؛",
    ],
    [
      "zh",
      "请秘书长向大会第七十九届会议提交关于保护记者的报告；",
      "又请秘书长向大会第八十届会议提交关于保护记者的报告；",
    ],
  ])("knows numbers and “also” in the language %s", (language, before, after) => {
    expect(related(before, after, { language })).toBe("numbers");
  });
});
