import type { Language } from "./language.ts";

export const name = "Chinese";

export const examples = [
  ["第16段", "16"],
  ["第 16 段", "16"],
  ["第１６段", "16"],
  ["第十六段", "16"],
  ["第二十一段", "21"],
  ["第八十六段", "86"],
  ["第16段。", "16"],
  ["第16至18段", "16-18"],
  ["第16-18段", "16-18"],
  ["第16—18段", "16-18"],
  ["第16～18段", "16-18"],
  ["第16至第18段", "16-18"],
  ["第16段至第18段", "16-18"],
  ["第16段第二句话", "16.2"],
  ["第16段末句", "16.2"],
  ["第十六至十八段", "16-18"],
  ["第16和17段", "16-17"],
  ["第16、17和18段", "16-18"],
  ["第16段和第17段", "16-17"],
  ["执行部分第16段", "16"],
  ["序言部分第3段", "preamble-3"],
  ["序言部分第三段", "preamble-3"],
  ["序言第3段", "preamble-3"],
  ["序言部分第1至3段", "preamble-1-3"],
  ["第三个序言段", "preamble-3"],
  ["第3序言段", "preamble-3"],
  ["序言部分最后一段", "preamble-14"],
  ["第16段第2句", "16.2"],
  ["第16段第二句", "16.2"],
  ["第16段，第二句", "16.2"],
  ["第16段最后一句", "16.2"],
  ["第16段第1和2句", "16.1-16.2"],
  ["第S-32/1号决议，第16段", "16"],
  ["第S-32/1号决议第16段", "16"],
  ["第 S-32/1 号决议，附件，第16段", "16"],
  ["大会第S-32/1号决议附件第16段", "16"],
  ["联合国大会第S-32/1号决议，第16段", "16"],
  ["大会2021年6月2日第S-32/1号决议第16段", "16"],
  ["A/RES/S-32/1，第16段", "16"],
  ["A/RES/S-32/1（2021年6月7日），第16段", "16"],
  ["A/RES/S-32/1（2021年），第16段", "16"],
  ["见第16段", "16"],
  ["见大会第S-32/1号决议，第16段", "16"],
  ["另见第16段", "16"],
  ["根据第16段", "16"],
  ["《反腐败政治宣言》第16段", "16"],
  ["《政治宣言》（A/RES/S-32/1）第16段", "16"],
  ["我们共同承诺有效应对挑战和采取措施，预防和打击腐败，加强国际合作，第16段", "16"],
] as const;

export const refusals = [
  "第87段",
  "第16段(a)",
  "第16(a)段",
  "第16条",
  "第十六条",
  "第16页",
  "第16章",
  "第16节",
  "第16款",
  "第16项",
  "第16句",
  "议程项目16",
  "16段",
  "十六段",
  "第16和18段",
  "第16或17段",
  "第58/4号决议，第16段",
  "大会第70/1号决议第16段",
  "安全理事会第S-32/1号决议，第16段",
  "《公约》第16段",
  "《联合国反腐败公约》第16段",
  "《政治宣言》第16段",
  "上文第16段",
  "本决议第16段",
  "报告第16段",
  "A/79/1，第16段",
  "序言部分第15段",
  "《公约》序言部分第三段",
  "第一阶段",
  "不是第16段",
];

const NUMERALS = "〇零一二三四五六七八九";
const NUMBER = "\\d{1,3}(?!\\d)";
const LIST = `${NUMBER}(?:\\s?[、,;和及与或至到~-]\\s?(?:第\\s?)?${NUMBER}){0,19}`;

/** The value of a number up to 999 as Chinese writes it: 十六, 一百零三. */
function inDigits(text: string): string {
  let [value, digit] = [0, 0];
  if (!/[十百]/.test(text)) return [...text].map((one) => Math.max(0, NUMERALS.indexOf(one) - 1)).join("");
  for (const one of text) {
    if (one === "百") [value, digit] = [value + (digit || 1) * 100, 0];
    else if (one === "十") [value, digit] = [value + (digit || 1) * 10, 0];
    else digit = Math.max(0, NUMERALS.indexOf(one) - 1);
  }
  return String(value + digit);
}

export const chinese: Language = {
  spaced: false,
  words: {
    preamble: ["序言部分", "序言段", "序言"],
    operative: ["执行部分"],
    annex: ["附件"],
    resolution: ["号决议", "决议"],
    "General Assembly": ["大会", "联合国大会", "联大"],
    "United Nations": ["联合国"],
    see: ["见", "参见", "另见", "参看", "例如见"],
    "in accordance with": ["根据", "按照", "依照", "依据"],
    "as stated in": ["载于"],
    "emphasis added": ["着重部分由作者标明", "强调为作者所加", "着重号为作者所加"],
    "footnote omitted": ["脚注从略", "省略脚注"],
    "accessed on": ["访问日期:", "访问日期", "检索日期:", "查阅日期:"],
    "available at": ["可查阅:", "可查阅", "载于:", "网址:", "见于:"],
    "section entitled": ["题为", "标题为"],
    "adopted on": ["通过"],
    of: ["的", "中", "中的"],
    "": ["年"],
  },
  telling: ["段", "年"],
  months: [],
  joiners: {
    to: ["至", "到", "~", "至第", "到第"],
    and: ["和", "及", "与", "、", "以及", "和第", "及第", "、第"],
    or: ["或", "或第"],
  },
  from: ["从"],
  cardinals: {},
  ordinals: { stems: {}, endings: [] },
  ordinalEndings: [],
  numberJoiners: [],
  rewrite: [
    [/(?<=["\ue100-\uefff])\s?的?一节/g, " "],
    [
      /(?<!最后)(?<![〇零一二三四五六七八九十百])[〇零一二三四五六七八九十百]{1,5}(?![〇零一二三四五六七八九十百])/g,
      inDigits,
    ],
    [/(\d{4})年(\d)月/g, "$1年0$2月"],
    [/(\d{4})年(\d\d)月(\d)日/g, "$1年$2月0$3日"],
    [/(\d{4})年(\d\d)月(\d\d)日/g, " $1-$2-$3 "],
    [new RegExp(`(第\\s?${NUMBER})\\s?段\\s?([至到])`, "g"), "$1$2"],
    [new RegExp(`第\\s?(${LIST})\\s?段`, "g"), " paragraph $1 "],
    [new RegExp(`第\\s?(${NUMBER})\\s?个?\\s?序言段`, "g"), " preambular paragraph $1 "],
    [new RegExp(`第\\s?(${LIST})\\s?句话?`, "g"), " sentence $1 "],
    [/最后一段/g, " last paragraph "],
    [/最后一个?序言段/g, " last preambular paragraph "],
    [/最后一句话?|末句/g, " last sentence "],
    // Before the number of the resolution, in whose place a gap stands, or before its date.
    [/第\s{0,3}(?=\||(?:A\/RES\/)?(?:ES-|S-)?\d+\/\d)/g, " "],
  ],
};
