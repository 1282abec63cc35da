import { words } from "../by-language.ts";
import { NUMBER_WORDS } from "../number-words.ts";
import type { Telling } from "./telling.ts";

/** Chinese, whose tokens are characters. */
export const chinese: Telling = {
  common: words(`
    的 和 国 在 会 有 以 并 其 及 为 对 到 于 与 之 而 或 将 了 从 由 等 各 所 这 些 该 此 本 又 即 也 不 可 能 应 须 但 如
    联 合 大 安 理 秘 书 长 员 际 组 织 委 系 统 届 议 决 报 告 段 程 项 题 为 临 时 列 入
    回 顾 重 申 注 意 到 欢 迎 认 识 确 强 调 着 表 示 请 吁 促 敦 鼓 励 邀 定 深 切 还 又 再 次 关 切
  `),
  neutral: words("还 又 再 次 并"),
  numerals: words(NUMBER_WORDS.zh),
  besideNumbers: words("年 月 日 第 届 一"),
  joining: words("和 至 及 、"),
  numbered: words("号 决 议 定 a res add rev corr l s hrc dec"),
};
