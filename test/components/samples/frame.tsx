/** What stands around every page, and what a reader fills in. */
import { Choice } from "../../../_includes/choice.tsx";
import { Find } from "../../../_includes/find.tsx";
import { Foot } from "../../../_includes/foot.tsx";
import { HereContext, useHere } from "../../../_includes/site.tsx";
import { Top } from "../../../_includes/top.tsx";
import type { Section } from "../../../src/views/view.ts";
import type { Group, Sample } from "../group.tsx";

const sections: readonly Section[] = ["home", "ledger", "articles", "data", "about", "search", "none"];

export function frameGroup(): Group {
  return { name: "frame", title: "Around a page", samples: [...tops(), ...forms()] };
}

function tops(): Sample[] {
  return [
    ...sections.map((section) => ({ state: `top: ${section}`, shown: <Top section={section} /> })),
    { state: "foot, without the themes", shown: <Foot section="search" /> },
    { state: "foot of a site that has no words for itself", shown: <BareFoot /> },
  ];
}

function BareFoot() {
  const here = useHere();
  return (
    <HereContext.Provider value={{ ...here, site: { ...here.site, tagline: undefined } }}>
      <Foot section="search" />
    </HereContext.Provider>
  );
}

function forms(): Sample[] {
  const choices = [
    { value: "", text: "Tất cả" },
    { value: "xuat-khau", text: "Xuất khẩu (12)" },
    { value: "dai", text: "Phát triển kinh tế xã hội vùng đồng bào dân tộc thiểu số và miền núi (1.234)" },
  ];
  return [
    { state: "the search box", shown: <Find id="o-tim" /> },
    {
      state: "choices side by side",
      shown: (
        <form class="filters" aria-label="Lọc">
          <Choice name="chu-de" label="Chủ đề" choices={choices} />
          <Choice name="don-vi" label="Đơn vị" choices={choices.slice(0, 2)} />
          <button type="reset">Bỏ lọc</button>
        </form>
      ),
    },
    {
      state: "plain buttons",
      shown: (
        <p class="label">
          <button type="button" class="plain">
            Chép
          </button>
        </p>
      ),
    },
  ];
}
