/** Hosts that may be taken for others: what check tells of them, and what of them comes into a site. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { FaultsError } from "../../src/input/fault.ts";
import { oddHostsIn } from "../../src/pipeline/hosts.ts";
import { unseenReports } from "../../src/pipeline/unseen.ts";
import { archiveOf, article } from "../tools.ts";

const odd = suite("odd hosts");

const apple = "\u0430pple.com";

odd("are named where they stand, however they are written", async () => {
  const archive = await archiveOf({
    "src/articles/2021/a.md": article(
      "A",
      "2021-09-15",
      `Xem [tin](https://${apple}/a).`,
      `source: https://${apple}/\n`,
    ),
  });
  assert.equal(await unseenReports(archive, "en"), [
    [
      "hosts that may be taken for others: 2; see whether each is the one that is meant",
      "  src/articles/2021/a.md:4:9  xn--pple-43d.com is written “\u0430pple.com” (Latin, Cyrillic)",
      "  src/articles/2021/a.md:7:11  xn--pple-43d.com is written “\u0430pple.com” (Latin, Cyrillic)",
    ].join("\n"),
  ]);
});

odd("are known in code, by numbers and behind strokes, and no others are taken for them", () => {
  const hostsIn = (text: string): string[] => oddHostsIn({ path: "a.md", text }).map(({ host }) => host);
  const same = ["https://xn--pple-43d.com", "https://&#1072;pple.com/", "HTTP:\\\\%D0%B0pple.com", `https:/a@${apple}`];
  for (const text of same) assert.equal(hostsIn(text), ["xn--pple-43d.com"], text);
  for (const text of ["https://example.org/á", "https://a.example:80?ă", "xn--a", "https://&#x110000;", "https://"])
    assert.equal(hostsIn(text), [], text);
});

odd("come into the site in ASCII alone, and an address that hides its host is a fault", async () => {
  const whole = await archiveOf({
    "src/articles/2021/a.md": article("A", "2021-09-15", `[tin](https://${apple}/)`, `source: https://${apple}/á\n`),
  });
  const { articles } = validate(await readSources(whole));
  assert.is(articles[0]?.front.source, "https://xn--pple-43d.com/á");
  assert.match(articles[0]?.blocks[0]?.html ?? "", /href="https:\/\/xn--pple-43d\.com\/"/);
  const hiding = "https://example.org@example.com/";
  const faulty = await archiveOf({
    "src/articles/2021/a.md": article("A", "2021-09-15", `[tin](${hiding})`, `source: ${hiding}\n`),
  });
  const sources = await readSources(faulty);
  assert.throws(
    () => validate(sources),
    (error: unknown) =>
      error instanceof FaultsError &&
      error.faults.map(({ line, message }) => `${line} ${message}`).join("; ") ===
        `4 “${hiding}” leads to “example.com”, not to what stands before @; 7 “${hiding}” leads to “example.com”, not to what stands before @`,
  );
});

odd.run();
