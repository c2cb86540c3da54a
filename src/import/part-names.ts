import type { Part } from "./note.ts";

/** The parts of a text as they are named in print. */
export const partNames: Readonly<Record<"en" | "vi", Readonly<Record<Part, string>>>> = {
  en: {
    title: "title",
    date: "date",
    publisher: "publisher",
    lead: "lead",
    caption: "caption",
    author: "author",
    source: "source",
    language: "language",
    picture: "pictures",
    body: "body",
    original: "original",
    metadata: "metadata",
  },
  vi: {
    title: "tên bài",
    date: "ngày",
    publisher: "nơi đăng",
    lead: "mở đầu",
    caption: "chú thích",
    author: "tác giả",
    source: "nguồn",
    language: "ngôn ngữ",
    picture: "ảnh",
    body: "nội dung",
    original: "bản gốc",
    metadata: "siêu dữ liệu",
  },
};
