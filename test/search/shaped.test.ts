/** What the index finds of shaped texts: asked through Pagefind's browser module, as the search page asks it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writePart } from "../../src/search/index/write.ts";
import { passageOf } from "../../src/search/passage.ts";
import { wordsOf } from "../../src/search/words.ts";
import { shape } from "../../src/text/shape.ts";
import { scratch } from "../tools.ts";

const texts = {
  oldTone: "Xã Tân Hưng giữ hoà bình cho bến sông",
  newTone: "Xã Tân Hưng giữ hòa bình cho bến sông",
  bothTones: "Chữ hoà viết trước, rồi hòa bình viết sau",
  comma: "Sản lượng muối tăng 8,8 lần",
  point: "Sản lượng muối tăng 8.8 lần",
  percent: "Diện tích rừng tăng 8.8% (năm ngoái 7,5 %)",
  whole: "Huyện có 88 hồ chứa",
  day: "Cầu thông xe ngày 03/08/2020",
  days: "Từ 01.08.2020 đến 03.8.2020, cả 3 đoạn thông xe",
  decree: "Theo Nghị định 45/2023/NĐ-CP của Chính phủ",
  hyphen: "Phát triển kinh tế-xã hội vùng cao",
  dash: "Phát triển “kinh tế – xã hội” vùng cao",
  parted: "Phát triển kinh tế và xã hội vùng cao",
  joined: "Tên tệp: bang_gia_lua",
  plane: "Tiêm kích Su-35 bay thử",
  planeMinus: "Tiêm kích Su -35 bay thử, trời lạnh -10 độ, giá giảm -9,9%",
  planeDash: "Tiêm kích Su - 35 bay thử",
  planeApart: "Tiêm kích Su 35 bay thử",
  variants: "Dầu từ kho này đâu tự chảy, đầu tư vào đâu",
} as const;
type Name = keyof typeof texts;

interface Fragment {
  readonly raw_url: string;
  readonly content: string;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly { data: () => Promise<Fragment> }[] }>;
}

const shaped = suite("shaped");
const { fetch } = globalThis;
let pagefind: Pagefind;

shaped.before(async () => {
  const folder = join(await scratch(), "pagefind");
  const documents = Object.entries(texts).map(([name, text]) => ({
    address: `/${name}/`,
    day: "2020-08-03",
    key: name,
    html: `<html lang="vi"><body><main data-pagefind-body><h1>Tin</h1><p><i id="mo-dau"></i>${shape(text)}</p></main></body></html>`,
  }));
  await writePart({ documents, withModule: true, chunkSize: 3000 }, folder);
  globalThis.fetch = async (address) => {
    const url = new URL(String(address));
    url.search = "";
    return new Response(await readFile(url));
  };
  const module = await readFile(join(folder, "pagefind.js"));
  pagefind = await import(`data:text/javascript;base64,${module.toString("base64")}`);
  await pagefind.options({ basePath: `${pathToFileURL(folder).href}/`, baseUrl: "/" });
  await pagefind.init();
});
shaped.after(() => {
  globalThis.fetch = fetch;
});

async function found(query: string, exactDiacritics: boolean): Promise<Fragment[]> {
  await pagefind.options({ exactDiacritics });
  const { results } = await pagefind.search(`"${wordsOf(query).join(" ")}"`);
  return Promise.all(results.map((result) => result.data()));
}

const tones: readonly Name[] = ["bothTones", "newTone", "oldTone"];
const planes: readonly Name[] = ["plane", "planeApart", "planeDash", "planeMinus"];
const economies: readonly Name[] = ["dash", "hyphen"];

/** Phrases, each with the texts that hold it. */
const exact: readonly (readonly [query: string, names: readonly Name[]])[] = [
  ["hoà bình", tones],
  ["hòa bình", tones],
  ["HOÀ BÌNH", tones],
  ["hóa bình", []],
  ["8.8", ["comma", "point"]],
  ["8,8", ["comma", "point"]],
  ["8,8 %", ["percent"]],
  ["7.5%", ["percent"]],
  ["8", ["day", "days"]],
  ["88", ["whole"]],
  ["Su-35", planes],
  ["Su -35 bay", planes],
  ["Su - 35", planes],
  ["kích su 35 bay", planes],
  ["lạnh -10", ["planeMinus"]],
  ["-9,9%", ["planeMinus"]],
  ["3/8/2020", ["day", "days"]],
  ["03.08.2020", ["day", "days"]],
  ["ngày 3-8-2020", ["day"]],
  ["1/8/2020", ["days"]],
  ["45/2023/NĐ-CP", ["decree"]],
  ["45 2023 nđ cp", ["decree"]],
  ["kinh tế xã hội", economies],
  ["kinh tế — xã hội", economies],
  ["bảng giá", []],
  ["bang gia lua", ["joined"]],
  ["đầu tư", ["variants"]],
];
const folded: typeof exact = [
  ["hoa binh", tones],
  ["hoà bình", tones],
  ["8.8", ["comma", "point"]],
  ["45/2023/nd-cp", ["decree"]],
  ["45 2023 ND CP", ["decree"]],
  ["nghi dinh 45/2023/nd-cp cua chinh phu", ["decree"]],
  ["kinh te-xa hoi", economies],
  ["phat trien kinh te xa hoi vung cao", economies],
  ["dau tu vao dau", ["variants"]],
];

for (const [query, names] of exact) {
  shaped(`to the letter, “${query}” finds: ${names.join(", ") || "nothing"}`, async () => {
    const addresses = (await found(query, true)).map(({ raw_url }) => raw_url).sort();
    assert.equal(
      addresses,
      names.map((name) => `/${name}/`),
    );
  });
}
for (const [query, names] of folded) {
  shaped(`folded, “${query}” finds: ${names.join(", ")}`, async () => {
    const addresses = (await found(query, false)).map(({ raw_url }) => raw_url).sort();
    assert.equal(
      addresses,
      names.map((name) => `/${name}/`),
    );
  });
}

for (const [query, name] of [
  ["hoa", "bothTones"],
  ["7,5%", "percent"],
  ["1/8/2020", "days"],
  ["45 2023 nd cp", "decree"],
  ["kinh te xa hoi", "hyphen"],
  ["vung cao", "dash"],
] as const) {
  shaped(`the passage for “${query}” reads as it was written`, async () => {
    const fragment = (await found(query, false)).find(({ raw_url }) => raw_url === `/${name}/`);
    const { block, pieces } = passageOf(fragment ?? { content: "", anchors: [] }, [wordsOf(query)]);
    assert.is(block, "mo-dau");
    assert.is(pieces.map(({ text }) => text).join(""), `${texts[name]}.`);
    assert.ok(pieces.some(({ marked }) => marked));
  });
}

shaped.run();
