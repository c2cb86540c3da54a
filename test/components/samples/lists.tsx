/** Lists and the ways through them. */
import { Bars } from "../../../_includes/bars.tsx";
import { CountedList } from "../../../_includes/counted-list.tsx";
import { Covered } from "../../../_includes/covered.tsx";
import { DatedList } from "../../../_includes/dated-list.tsx";
import { Follow } from "../../../_includes/follow.tsx";
import { Holdings } from "../../../_includes/holdings.tsx";
import { Pager } from "../../../_includes/pager.tsx";
import { Ways } from "../../../_includes/ways.tsx";
import { addressesOf } from "../../../src/archive/addresses.ts";
import { stringsOf } from "../../../src/strings/strings.ts";
import { type Bar, barsOf } from "../../../src/views/bars.ts";
import { linkedPages } from "../../../src/views/pages.ts";
import type { Group, Material, Sample } from "../group.tsx";
import { oneOfEach } from "../real.ts";

export function listGroup(material: Material): Group {
  return {
    name: "lists",
    title: "Lists",
    samples: [...dated(material), ...counted(material), ...bars(), ...covered(material), ...pagers()],
  };
}

const longTitle = "Kế hoạch phát triển kinh tế xã hội ".repeat(6).trim();

function dated({ views, strings }: Material): Sample[] {
  const articles = views.flatMap(({ home }) => home.flatMap(({ props }) => props.newest)).slice(0, 3);
  const changes = oneOfEach(
    views.flatMap(({ home }) => home.flatMap(({ props }) => props.changes)),
    ({ to }) => to,
  );
  const short = articles.map((item) => ({ ...item, date: item.date.slice(0, 5) }));
  const long = articles.slice(0, 1).map((item) => ({ ...item, to: `${item.to}dai/`, text: longTitle }));
  return [
    { state: "articles by day, one with a long title", shown: <DatedList items={[...articles, ...long]} /> },
    { state: "articles of one year", shown: <DatedList items={short} inYear /> },
    { state: "changes of rows", shown: <DatedList items={changes.slice(0, 3)} /> },
    { state: "no article", shown: <p class="soft">{strings.lists.empty}</p> },
  ];
}

function counted({ views }: Material): Sample[] {
  const links = ["Xuất khẩu", longTitle, "Giảm nghèo"].map((text, at) => ({
    text,
    to: `/x/${at}/`,
    count: 10 ** (2 * at),
  }));
  const [ledger] = views.flatMap(({ ledger: pages }) => pages.filter(({ props }) => props.ways.groups.length > 2));
  const ways = ledger?.props.ways ?? { groups: [], links: [] };
  return [
    { state: "counted links", shown: <CountedList title="Theo chủ đề" links={links} /> },
    { state: "the ways from the ledger", shown: <Ways {...ways} /> },
  ];
}

function bars(): Sample[] {
  const months = countedBars([0, 1, 12, 100, 999, 3, 1, 0, 0, 40, 250, 7], 1);
  const years = countedBars([4, 0, 0, 17, 1_204, 980, 350, 12, 12_345, 88, 9, 14, 2, 1], 2011);
  const topics = [{ text: "Xuất khẩu", to: "/chu-de/xuat-khau/", count: 1_204 }];
  return [
    {
      state: "a year by month, some without an article",
      shown: <Bars id="thang" title="Số bài từng tháng" bars={months} between="bài, tháng" />,
    },
    {
      state: "what an archive holds, more years than there is room for",
      shown: <Holdings articles={15_026} years={years} topics={topics} />,
    },
  ];
}

function countedBars(counts: readonly number[], first: number): Bar[] {
  return barsOf(
    counts.map((count, at) => ({
      label: String(first + at),
      count,
      to: count === 0 ? undefined : `/bai-viet/${first + at}/`,
    })),
  );
}

function covered({ views }: Material): Sample[] {
  const all = views.flatMap(({ coverage }) =>
    coverage.flatMap(({ props }) => props.sections.flatMap(({ articles }) => articles)),
  );
  const looks = oneOfEach(all, ({ open, excerpts, more, facts }) => [
    open,
    excerpts.length > 0,
    more === undefined,
    facts.length,
  ]);
  const [some] = looks.filter(({ excerpts }) => excerpts.length > 0);
  const folded = some === undefined ? [] : [{ ...some, open: false, more: "và 12 con số nữa trong bài" }];
  return [
    {
      state: "articles with the figures that no row has",
      shown: (
        <ul class="rows covered">
          {[...looks, ...folded].map((article, at) => (
            <Covered key={at} article={article} />
          ))}
        </ul>
      ),
    },
  ];
}

function pagers(): Sample[] {
  const addresses = addressesOf(stringsOf("vi").paths);
  const pages = (count: number, page: number) => linkedPages(addresses.articles, count, page, addresses);
  return [
    { state: "pager, first page", shown: <Pager pages={pages(24, 1)} page={1} /> },
    { state: "pager, in the middle", shown: <Pager pages={pages(24, 12)} page={12} /> },
    { state: "pager, last page", shown: <Pager pages={pages(24, 24)} page={24} /> },
    { state: "pager of two pages", shown: <Pager pages={pages(2, 2)} page={2} /> },
    { state: "one page: no pager", shown: <Pager pages={[]} page={1} /> },
    { state: "feeds of a list", shown: <Follow feeds={[{ page: "/bai-viet/", title: "Bài viết" }]} /> },
    {
      state: "several feeds",
      shown: (
        <Follow
          feeds={[
            { page: "/", title: "Bài viết" },
            { page: "/chi-tieu/", title: "Chỉ tiêu mới và sửa đổi" },
          ]}
        />
      ),
    },
  ];
}
