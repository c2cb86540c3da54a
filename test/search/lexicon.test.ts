import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { countedLines } from "../../src/search/index/content.ts";
import { bytesOfShare, shareFrom, shareOf } from "../../src/search/lexicon/share.ts";
import { lexiconFiles, lexiconFrom, type Name, namesOf } from "../../src/search/lexicon.ts";
import { documents, names } from "./lexicon-texts.ts";

const lexicon = suite("the lexicon");

const linesOf = (files: readonly { name: string; text: string }[]): string[] =>
  files.filter(({ name }) => name.startsWith("dau-")).flatMap(({ text }) => text.split("\n"));

const textOf = (files: readonly { name: string; text: string }[], name: string): string | undefined =>
  files.find((file) => file.name === name)?.text;

lexicon("is the same for the same texts, whatever their order", () => {
  const words = (some: typeof documents) => lexiconFiles(some, names);
  assert.equal(words(documents), words([...documents].reverse()));
});

lexicon("of parts of the texts, kept as bytes in between, is the same as of all at once", () => {
  const wanted = lexiconFiles(documents, names);
  for (const cuts of [[1], [7, 8, 20], documents.map((_, place) => place)]) {
    const parts = [0, ...cuts].map((start, place) => documents.slice(start, cuts[place]));
    const shares = parts.map((part) => shareFrom(bytesOfShare(shareOf(part))));
    assert.equal(lexiconFrom(shares, names), wanted, cuts.join());
  }
});

lexicon("of parts counts codes and words that each part knows by other numbers", () => {
  const texts = [["U-23 và Su-34"], ["Seoul có Su -34, MiG-29"], ["MiG29 rời Seoul, u-23"], []];
  const shares = texts.map((text) => shareFrom(bytesOfShare(shareOf([text]))));
  assert.equal(lexiconFrom(shares, names), lexiconFiles(texts, names));
});

lexicon("holds compounds by their first and by their last syllable, with how common they are", () => {
  const all = lexiconFiles(documents, [])
    .filter(({ name }) => name.startsWith("tu-"))
    .flatMap(({ text }) => text.split("\n"));
  const chi = all.find((line) => line.startsWith("chỉ"))?.split(",") ?? [];
  const tieu = all.find((line) => line.startsWith("tiêu"))?.split(",") ?? [];
  assert.ok(chi.some((part) => /^tiêu\w$/.test(part)));
  assert.ok(tieu.some((part) => /^<chỉ\w$/.test(part)));
});

lexicon("holds no code that is written without its hyphen as often", () => {
  const texts = [["U-23 đá, Su-34 bay"], ["U23 và Su-34"], ["Su34, u-23"]];
  assert.is(textOf(lexiconFiles(texts, []), "ten-u.txt"), undefined);
  assert.is(textOf(lexiconFiles(texts, []), "ten-s.txt"), "su-342");
});

lexicon("holds words from elsewhere and codes by their first letter too", () => {
  const texts = [["Su-34 và Singapore"], ["SU -34, Su-34 của Seoul"], ["su-30, xuất khẩu"]];
  const files = lexiconFiles(texts, []);
  assert.is(textOf(files, "ten-s.txt"), "seoul0,singapore0,su-342");
  assert.is(files.filter(({ name }) => name.startsWith("ten-")).length, 1);
  assert.is(textOf(files, "chung.txt")?.split("\n")[3], "s");
});

lexicon("knows NFD and old places of tones as the same words", () => {
  const forms = [["Hoà bình"], ["Hòa bình".normalize("NFD")], ["hòa bình"]];
  assert.equal(lexiconFiles(forms, []), lexiconFiles([["hòa bình"], ["hòa bình"], ["hòa bình"]], []));
});

lexicon("cuts many words and names into files of few, each begun by letters that a file's name may hold", () => {
  const onsets = ["b", "c", "ch", "d", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "s", "t", "th", "tr", "v", "x"];
  const syllables = onsets.flatMap((onset) => ["an", "ang", "ơi", "ung", "ên"].map((rhyme) => onset + rhyme));
  const many = syllables.flatMap((a) => syllables.map((b) => `${a} ${b} chuyện thường ngày`));
  const titles: Name[] = many.map((text, at) => ({ kind: "article", text, address: `/bai-viet/2020/${at}/` }));
  const files = lexiconFiles(
    many.map((text) => [text]),
    titles,
  );
  assert.ok(files.length > 200, String(files.length));
  assert.is(new Set(files.map(({ name }) => name)).size, files.length);
  for (const { name, text } of files) {
    assert.match(name, /^(chung|dau|(tu|dau|ten)-[a-z0-9-]*)\.txt$/);
    assert.ok(text.length <= 16_000, `${name}: ${text.length}`);
  }
});

lexicon("ends a beginning where names are alike to the end", () => {
  const alike: Name[] = Array.from({ length: 300 }, (_, at) => ({
    kind: "article",
    text: "Một nhan đề dài mà ba trăm bài viết cùng mang",
    address: `/bai-viet/2020/${at}/`,
  }));
  const longest = Math.max(...lexiconFiles([], alike).map(({ name }) => name.length));
  assert.ok(longest < 40, String(longest));
});

lexicon("of nothing has the files that are asked for", () => {
  const files = lexiconFiles([], []);
  assert.equal(
    files.map(({ name }) => name),
    ["chung.txt", "dau.txt", "dau-.txt"],
  );
});

lexicon("of an archive has its articles, topics, organisations and indicators with their addresses", async () => {
  const folder = join("test", "archives", "a-ledger-of-many-kinds");
  const archive = modelOf(validate(await readSources(folder)));
  const lines = linesOf(lexiconFiles([], namesOf(archive)));
  for (const { front, address } of archive.articles) assert.ok(lines.includes(`${front.title}\t${address}\t3`));
  for (const { id, name } of archive.topics) assert.ok(lines.includes(`${name}\t${archive.addresses.topic(id)}\t0`));
  for (const { id, name } of archive.organisations)
    assert.ok(lines.includes(`${name}\t${archive.addresses.organisation(id)}\t1`));
  for (const { row } of archive.rows)
    assert.ok(lines.some((line) => line.startsWith(`${row.name}\t`) && line.endsWith("\t2")));
});

lexicon("counts titles, leads and texts of articles and names of rows, each once", () => {
  const passage = { anchor: ".dau", text: "Mở\nđầu", isCounted: true };
  const body = { anchor: "x", text: "Một\nhai", isCounted: true };
  const told = { anchor: ".muc", text: "Mục" };
  const content = { lang: "vi", title: "Tên\nbài", passages: [passage, told, body], filters: [], meta: [] };
  assert.equal(countedLines(content), ["Tên bài", "Mở đầu", "Một", "hai"]);
});

lexicon.run();
