/** A small site to search: one archive of articles and ledger rows, its index whole and in shards. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dateOf } from "../../bench/article.ts";
import { organisations, topics } from "../../bench/names.ts";
import { synthesize } from "../../bench/synthetic.ts";
import type { Archive } from "../../src/archive/model.ts";
import { documentsOf } from "../../src/search/index/documents.ts";
import { editionText } from "../../src/search/index/edition.ts";
import { writeIndex } from "../../src/search/index/index.ts";
import { type Sizes, shardsOf } from "../../src/search/index/shards.ts";
import type { SearchConfig, SearchPlace } from "../../src/search/request.ts";
import { openStore } from "../../src/store/store.ts";
import { searchFiles, searchPlace } from "../../src/views/search-place.ts";
import { ledgerFiles, tenRows } from "../browser/sample-ledger.ts";
import { archiveFrom } from "../model.ts";
import { article, scratch } from "../tools.ts";

export interface Site {
  readonly archive: Archive;
  /** Where its files are. */
  readonly folder: string;
  readonly place: SearchPlace & { readonly config: SearchConfig };
}

const count = 160;
/** Cuts a few hundred documents into some five shards; as one they are made in as many parts. */
const small: Sizes = {
  mostWhole: 20,
  old: { least: 30, most: 60, every: 16 },
  newest: { least: 20, most: 40, every: 8 },
  part: { least: 30, most: 60, every: 16 },
};

/** Articles whose words differ in nothing but marks, and one with letters alone, in the oldest shard and the newest. */
const marked: readonly (readonly [day: string, title: string, text: string])[] = [
  ["2015-01-01", "Chuyện dâu tằm năm cũ", "Bãi dâu ven sông, đầu tư cho dâu tằm, dầu từ kho chảy về bến."],
  ["2015-01-02", "Chuyen go khong dau", "Tin viet khong dau: dau tu cho ben cang, dau tam ven song."],
  ["2015-01-03", "Ðoạn đường đê Đa Độ", "Đường đê dài 8,8 km, da độ dày 88 cm, hoà bình giữ từ ngày 03/08/2014."],
  ["2015-01-04", "Bảng chữ ghép vần", "Cụ già chép kế h rồi hòa b lên bảng, thêm kế ho, mực nhòe ở chỗ kẻ ô."],
  ["2024-12-29", "Chuyện dâu tằm năm nay", "Bãi dâu còn đó, đầu tư thêm cho dâu tằm, dầu từ kho vẫn chảy."],
  ["2024-12-30", "Tin go khong dau nam nay", "Viet khong dau: dau tu cho ben cang, van dau tam ven song."],
  [
    "2024-12-31",
    "Đường đê Đa Độ nối dài",
    "Thêm 8.8 km đường đê, hòa bình bên sông, quyết định 45/2023/NĐ-CP ngày 3/8/2023.",
  ],
];

async function composed(): Promise<Archive> {
  const { "_data/site.yaml": _, ...ledger } = ledgerFiles(tenRows);
  const named = (all: readonly object[]): string => all.map((one) => `- ${JSON.stringify(one)}\n`).join("");
  const files: Record<string, string> = Object.fromEntries(
    Object.entries(ledger).map(([path, text]) => [path, String(text)]),
  );
  // The ledger's own terms stand there already.
  files["_data/topics.yaml"] += named(topics.filter(({ id }) => !files["_data/topics.yaml"]?.includes(` ${id},`)));
  files["_data/organisations.yaml"] += named(organisations);
  let index = 0;
  for await (const { id, title, lead, body, ...front } of synthesize(count, 5).articles) {
    const day = dateOf(index++);
    const more = Object.entries({ description: lead, ...front }).map(
      ([name, value]) => `${name}: ${JSON.stringify(value)}\n`,
    );
    files[`src/articles/${day.slice(0, 4)}/bai-${id}.md`] = article(
      JSON.stringify(title),
      day,
      body.slice(0, 2).join("\n\n"),
      more.join(""),
    );
  }
  for (const [day, title, text] of marked)
    files[`src/articles/${day.slice(0, 4)}/dau-${day}.md`] = article(JSON.stringify(title), day, text);
  return archiveFrom(files);
}

/** What stands for the page that asks. */
export const pageOfTests = "page";

async function made(archive: Archive, sizes: Sizes): Promise<Site> {
  const folder = await scratch();
  const shards = shardsOf(documentsOf(archive), sizes);
  await writeIndex(archive, shards, folder, openStore(await scratch()));
  for (const { address, text } of searchFiles(archive)) await writeFile(join(folder, address), text);
  const place = searchPlace(archive, []);
  const text = editionText(folder, shards, place, pageOfTests);
  await writeFile(join(folder, place.edition), text);
  return { archive, folder, place: { ...place, config: { shards: JSON.parse(text).shards } } };
}

let both: Promise<readonly [whole: Site, cut: Site]> | undefined;

/** The same archive with its index as one, and in shards; made once. */
export function sites(): Promise<readonly [whole: Site, cut: Site]> {
  both ??= (async () => {
    const one = await composed();
    return [await made(one, { ...small, mostWhole: 1000 }), await made(one, small)];
  })();
  return both;
}

/** Pagefind's module as the site has it. */
export async function moduleText({ folder, place }: Site): Promise<string> {
  return readFile(join(folder, place.index, "pagefind.js"), "utf8");
}
