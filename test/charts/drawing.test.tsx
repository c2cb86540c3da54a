import { renderToString } from "preact-render-to-string";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BulletChart } from "../../_includes/bullet-chart.tsx";
import { SeriesChart } from "../../_includes/series-chart.tsx";
import { type BulletInput, bulletOf } from "../../src/charts/bullet.ts";
import { seriesOf, wideSeriesOf } from "../../src/charts/series.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { usualMarks, writeDecimal } from "../../src/text/numbers.ts";

const drawing = suite("charts as SVG");

const words = stringsOf("vi").chart;
const format = (value: number): string => writeDecimal(String(value), usualMarks);
const named = { id: "bieu-do", title: "Kết quả & mức đề ra", desc: "Kết quả 8,8%; mức đề ra 8,0%.", words };

const bullets: readonly (readonly [string, Omit<BulletInput, "format" | "words">])[] = [
  [
    "a bar",
    {
      kind: "number",
      result: { value: 8.8, low: 8 },
      targets: [
        { value: 8, derived: true, bound: "upper" },
        { value: 6, to: 7, derived: false, bound: "both" },
      ],
      baseline: { value: 5 },
    },
  ],
  ["dots", { kind: "rank", of: 63, result: { value: 5 }, targets: [{ value: 10, derived: false, bound: "upper" }] }],
  [
    "a cut bar",
    { kind: "number", scale: [0, 5], result: { value: 9 }, targets: [{ value: 3, derived: false, bound: "lower" }] },
  ],
];

for (const [name, input] of bullets) {
  const chart = bulletOf({ ...input, format, words });
  const html = chart === undefined ? "" : renderToString(<BulletChart chart={chart} kind="exceeded" {...named} />);
  drawing(`${name} of a bullet chart keeps to a strict policy and is named`, () => assertProper(html));
}

drawing("the notes of a bullet chart stand under it", () => {
  const chart = bulletOf({ kind: "number", result: { value: 99 }, targets: [target(100)], format, words });
  const html = chart === undefined ? "" : renderToString(<BulletChart chart={chart} {...named} />);
  assert.ok(html.includes(`<figcaption class="label soft">${words.zoomed}</figcaption>`), html);
});

drawing("a series keeps to a strict policy and is named, and its keys stand under it", () => {
  const points = [2018, 2019, 2020].map((year, index) => ({
    ...{ start: 17_532 + 365 * index, end: 17_532 + 365 * index + 364, period: String(year) },
    ...{ value: 7 - index, estimate: index === 2, breaks: index === 2 },
  }));
  const average = { start: 17_532, end: 18_626, period: "2018–2020", value: 6, average: true };
  const [first = average] = points;
  const targets = [{ ...first, derived: true }];
  const chart = seriesOf({ kind: "number", points: [...points, average], targets, format });
  const html = chart === undefined ? "" : renderToString(<SeriesChart chart={chart} {...named} />);
  assertProper(html);
  for (const key of ["pointKey", "estimateKey", "averageKey", "derivedKey", "breakKey"] as const)
    assert.ok(html.includes(`</svg>${words[key]}</li>`), key);
  assert.not(html.includes(`</svg>${words.targetKey}</li>`));
});

drawing("a series that is drawn twice has two names, and says below both that its axis does not begin at zero", () => {
  const year = (number: number) => ({ start: number * 365, end: number * 365 + 364, period: String(2000 + number) });
  const points = [0, 1, 2, 3, 4].map((number) => ({ ...year(number), value: 90 + number, verdict: "missed" as const }));
  const input = { kind: "number" as const, points, targets: [], format };
  const [chart, wide] = [seriesOf(input), wideSeriesOf(input)];
  const html = chart === undefined ? "" : renderToString(<SeriesChart chart={chart} wide={wide} {...named} />);
  assertProper(html);
  assert.match(html, /<svg class="wide" [^>]*aria-labelledby="bieu-do-wide-title bieu-do-wide-desc"/);
  assert.is(html.match(/<polygon class="reached rimmed missed"/g)?.length, 11);
  assert.ok(html.includes(`<p>${words.zoomed}</p>`));
});

function target(value: number) {
  return { value, derived: false, bound: "lower" as const };
}

/** No style of its own, no broken number, and a name and a description that its picture points to. */
function assertProper(html: string): void {
  assert.match(html, /^<figure class="chart/);
  assert.not.match(html, /style|<script|NaN|Infinity|undefined|\[object/);
  assert.match(html, /role="img" aria-labelledby="bieu-do-title bieu-do-desc"/);
  assert.match(html, /<title id="bieu-do-title">Kết quả &amp; mức đề ra<\/title>/);
  assert.match(html, /<desc id="bieu-do-desc">Kết quả 8,8%; mức đề ra 8,0%\.<\/desc>/);
}

drawing.run();
