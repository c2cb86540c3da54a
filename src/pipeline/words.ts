/** What a command tells of its way, in each language: its stages, counts, times and sizes. */
import type { MovedBelow } from "../archive/moved-below.ts";
import type { FaultLanguage } from "../input/said.ts";
import type { Theme } from "../overrides/colours.ts";

/** The stages of a build, in their order. */
export const stageNames = [
  "read",
  "validate",
  "model",
  "pictures",
  "render",
  "index",
  "pack",
  "check",
  "publish",
  "bag",
  "offline",
] as const;
export type StageName = (typeof stageNames)[number];

/** The lines of a build's summary. */
export type Label = "articles" | "rows" | "pages" | "changes" | "index" | "hint" | "time" | "site";

interface Words {
  readonly stages: Readonly<Record<StageName, string>>;
  /** Stands behind the name of a stage that ended with a fault. */
  readonly failed: string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly files: (count: string) => string;
  readonly noChange: string;
  readonly gone: (count: string) => string;
  readonly longest: (stage: string) => string;
  readonly kept: string;
  /** A hint, not a fault: a site may well have none. */
  readonly noContact: string;
  /** The same of its address. */
  readonly noUrl: string;
  readonly movedBelow: (moved: MovedBelow) => string;
  /** @param names of the archive's own colours that no picture can be drawn in */
  readonly unreadColours: (names: string) => string;
  readonly faintColour: (name: string, theme: Theme, contrast: string) => string;
  readonly unusedProperty: (name: string, hint: string) => string;
  readonly unkept: (reason: string) => string;
  readonly second: string;
  /** Fixes how figures are written: "12,345" or "12.345". */
  readonly locale: string;
}

export const words: Readonly<Record<FaultLanguage, Words>> = {
  en: {
    stages: {
      read: "read",
      validate: "validate",
      model: "model",
      pictures: "pictures",
      render: "render",
      index: "index",
      pack: "pack",
      check: "check",
      publish: "publish",
      bag: "bag",
      offline: "copy without a server",
    },
    failed: "failed",
    labels: {
      articles: "articles",
      rows: "ledger rows",
      pages: "pages",
      changes: "changed",
      index: "index",
      hint: "hint",
      time: "time",
      site: "site",
    },
    files: (count) => `${count} files`,
    noChange: "nothing since it was last published",
    gone: (count) => `${count} gone`,
    longest: (stage) => `most of it ${stage}`,
    kept: "kept from an earlier build",
    noContact: "_data/site.yaml has no contact, so no page says where to report a mistake",
    noUrl:
      "_data/site.yaml has no url, so there are no feeds, no sitemap, no robots.txt, no search description and no social cards",
    movedBelow: ({ given, meant, below, count }) =>
      `moved_from: ${given}${count > 1 ? ` (and ${count - 1} more)` : ""} stands for ${below}${given} on the host, for url has ${below} already; if ${given} is meant there, write ${meant}`,
    unreadColours: (names) =>
      `overrides/: cards and icons keep the colours built in for ${names}: only a browser can tell yours; write #rrggbb, light-dark(#rrggbb, #rrggbb) or oklch(…)`,
    faintColour: (name, theme, contrast) =>
      `overrides/: in the ${theme} theme ${name} can hardly be read on --paper (${contrast} : 1; 4.5 : 1 is enough); write light-dark(for light, for dark)`,
    unusedProperty: (name, hint) => `overrides/styles.css sets ${name}, which nothing on the site reads; ${hint}`,
    unkept: (reason) => `nothing is kept for the next build: ${reason}`,
    second: "s",
    locale: "en-US",
  },
  vi: {
    stages: {
      read: "đọc nguồn",
      validate: "soát nguồn",
      model: "đối chiếu",
      pictures: "làm ảnh",
      render: "dựng trang",
      index: "lập chỉ mục",
      pack: "nén sẵn",
      check: "kiểm tra",
      publish: "xuất bản",
      bag: "đóng gói lưu trữ",
      offline: "bản đọc không cần máy chủ",
    },
    failed: "có lỗi",
    labels: {
      articles: "bài viết",
      rows: "dòng đối chiếu",
      pages: "trang",
      changes: "thay đổi",
      index: "chỉ mục",
      hint: "gợi ý",
      time: "thời gian",
      site: "trang web",
    },
    files: (count) => `${count} tệp`,
    noChange: "không có gì so với lần xuất bản trước",
    gone: (count) => `bỏ ${count} tệp`,
    longest: (stage) => `lâu nhất là ${stage}`,
    kept: "giữ từ lần dựng trước",
    noContact: "_data/site.yaml chưa có contact nên các trang không hiện “Báo sai sót”",
    noUrl:
      "_data/site.yaml chưa có url nên không có nguồn tin, sơ đồ trang, robots.txt, mô tả tìm kiếm và ảnh cho mạng xã hội",
    movedBelow: ({ given, meant, below, count }) =>
      `moved_from: ${given}${count > 1 ? ` (và ${count - 1} địa chỉ nữa)` : ""} là ${below}${given} trên máy chủ vì url đã có ${below}; nếu ở đó là ${given} thì ghi ${meant}`,
    unreadColours: (names) =>
      `overrides/: ảnh chia sẻ và biểu tượng vẫn theo màu dựng sẵn của ${names} vì màu của kho chỉ trình duyệt mới tính được; hãy viết #rrggbb, light-dark(#rrggbb, #rrggbb) hoặc oklch(…)`,
    faintColour: (name, theme, contrast) =>
      `overrides/: ở giao diện ${theme === "light" ? "sáng" : "tối"}, ${name} khó đọc trên --paper (${contrast} : 1; cần 4,5 : 1); hãy viết light-dark(khi sáng, khi tối)`,
    unusedProperty: (name, hint) => `overrides/styles.css đặt ${name} nhưng không có gì trên trang dùng đến; ${hint}`,
    unkept: (reason) => `không giữ được gì cho lần dựng sau: ${reason}`,
    second: "giây",
    locale: "vi-VN",
  },
};

/** 12345 as "12,345" or "12.345". */
export function count(value: number, language: FaultLanguage): string {
  return value.toLocaleString(words[language].locale);
}

/** 1234 milliseconds as "1.2 s" or "1,2 giây". */
export function seconds(milliseconds: number, language: FaultLanguage): string {
  return `${tenths(milliseconds / 1000, language)} ${words[language].second}`;
}

/** 1234567 bytes as "1.2 MB" or "1,2 MB". */
export function size(bytes: number, language: FaultLanguage): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} KB` : `${tenths(bytes / 1e6, language)} MB`;
}

/** 1.04 as "1.0" or "1,0". */
export function tenths(value: number, language: FaultLanguage): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false };
  return value.toLocaleString(words[language].locale, digits);
}

/** The line that ends a failed stage where there is no terminal; what is printed below it tells why. */
export function failedLine(name: StageName, language: FaultLanguage): string {
  return `${words[language].stages[name]}  ${words[language].failed}`;
}

/** What a command has printed of its fault, without the lines that tell how far it came. */
export function withoutStages(printed: string, language: FaultLanguage): string {
  const ends = stageNames.map((name) => `${failedLine(name, language)}\n`);
  return ends.reduce((text, end) => text.split(end).at(-1) ?? text, printed);
}
