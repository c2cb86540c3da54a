/** An archive whose every name wants to end what it stands in, or to be cut within a letter, and which has what others seldom have. */
import { article } from "../tools.ts";

/** A family is one letter to whoever reads it, and seven to whoever counts. */
export const family = "👨‍👩‍👧‍👦";

export const titles: readonly string[] = [
  "Tên & <b>\"một\"</b> 'hai' &amp; &#38;",
  "]]> <![CDATA[ x ]]> --> <!-- </script>",
  `${family} 🇻🇳 Ệ x\u0323`,
  "שלום (abc) العربية 123",
  "{searchTerms} %7B*_[`]_*%7D \\ | #",
  `${"Rất dài ".repeat(60)}hết`,
];

const line = JSON.stringify;

export const nastySite = [
  `title: ${line(`Kho lưu ${family}${family} ]]> & <Vịnh>`)}`,
  `description: ${line("Bài viết ]]> & <b>'\"</b> {x} שלום")}`,
  "url: https://example.org/kho%20con/a",
  "contact: kho@example.org",
  `licence: { name: ${line("CC ]]> & <b>")}, url: "https://example.org/?a=1&b=%22" }`,
  "languages: [vi, en]",
].join("\n");

/** Each title has an article; the first of them a row, with the same for its name. */
export const nastyFiles: Readonly<Record<string, string>> = {
  "_data/site.yaml": `${nastySite}\n`,
  "_data/topics.yaml": titles.map((name, index) => `- { id: chu-de-${index}, name: ${line(name)} }\n`).join(""),
  "_data/organisations.yaml": `- { id: cang, name: ${line(titles[0])} }\n- { id: vang, name: ${line(titles[2])} }\n`,
  "_data/targets.yaml": `- id: hang-2020
  name: ${line(titles[1])}
  topic: chu-de-1
  organisation: cang
  period: 2020
  measure: flow
  unit: million-tonne
  result: { value: "2.5", article: 2021/bai-1, quote: ${line("<b>]]></b> & đạt 2,5 triệu tấn")} }
  history: [{ on: 2021-03-01, note: ${line(titles[0])} }]
`,
  ...Object.fromEntries(
    titles.map((title, index) => [
      `src/articles/2021/bai-${index}.md`,
      article(line(title), `2021-02-0${index + 1}`, bodyOf(title), frontOf(title, index)),
    ]),
  ),
};

function bodyOf(title: string): string {
  return `\`${title.replaceAll("`", "'")}\`\n\n\`<b>]]></b> & đạt 2,5 triệu tấn\` là con số.`;
}

function frontOf(title: string, index: number): string {
  const source = `https://bao.example/a?b=${index}&c=%22]]%3E`;
  return [
    `description: ${line(title)}`,
    `author: [${line(title)}, ${line(`b${title}`)}]`,
    `publisher: ${line(title)}`,
    `topics: [chu-de-${index}]`,
    "organisations: [cang]",
    `source: ${line(source)}`,
    "",
  ].join("\n");
}
