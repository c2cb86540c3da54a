/** What the commands say, in Vietnamese and in English: the same faults at the same places. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { FaultsError } from "../../src/input/fault.ts";
import { archiveOf, article, root, scratch, toolAsIs } from "../tools.ts";
import { sample } from "./sample.ts";

const language = suite("language");
const archives = join(root, "test", "archives");

/** The places of printed faults, in their order. */
function placesIn(printed: string): string[] {
  return printed.split("\n").flatMap((line) => /^\S.*?:\d+:\d+(?= {2})/.exec(line)?.[0] ?? []);
}

async function faultsOf(archive: string): Promise<FaultsError | undefined> {
  const sources = await readSources(archive);
  try {
    modelOf(validate(sources));
    return undefined;
  } catch (error) {
    if (error instanceof FaultsError) return error;
    throw error;
  }
}

for (const name of readdirSync(archives).sort()) {
  language(`${name.replaceAll("-", " ")}: what is wrong is told at the same places in both languages`, async () => {
    const error = await faultsOf(join(archives, name));
    if (error === undefined) return;
    assert.equal(placesIn(error.vi), placesIn(error.message));
    assert.is(placesIn(error.vi).length, error.faults.length);
    for (const { message, vi } of error.faults) assert.is.not(vi.message, message);
  });
}

const day = "src/articles/2022/duong.md";
const faulty = { [day]: article("Thông xe", "2022-02-30", "Tuyến đường.", "topic: [giao-thong]\n") };
const vietnamese = `${day}:3:7  không có ngày “2022-02-30”
    viết năm-tháng-ngày, ví dụ 2020-08-03
${day}:4:1  ở đây không có trường “topic”
    có lẽ là topics

2 lỗi; không có gì được xuất bản
`;
const english = `${day}:3:7  “2022-02-30” is not a day that exists
    write it as YYYY-MM-DD, as in 2020-08-03
${day}:4:1  unknown key “topic”
    perhaps topics

2 faults; nothing is published
`;

language("a broken archive is told of in the language that is asked for", async () => {
  const build = ["build", "--quiet", "--archive", await archiveOf(faulty)];
  assert.equal(await toolAsIs([...build, "--lang", "vi"]), { status: 1, stdout: "", stderr: vietnamese });
  assert.equal(await toolAsIs([...build, "--lang", "en"]), { status: 1, stdout: "", stderr: english });
});

language("without a wish, the archive's own language is spoken", async () => {
  const usual = await archiveOf(faulty);
  assert.is((await toolAsIs(["build", "--quiet", "--archive", usual])).stderr, vietnamese);
  const other = await archiveOf({ ...faulty, "_data/site.yaml": "title: Kho thử\nlang: en\n" });
  assert.ok((await toolAsIs(["build", "--quiet", "--archive", other])).stderr.includes(english.split("\n\n")[0] ?? ""));
});

language("stages and what follows from the faults are in the language of the faults", async () => {
  const archive = await archiveOf(faulty);
  const { stderr } = await toolAsIs(["build", "--archive", archive]);
  assert.match(stderr, /^đọc nguồn {2}1 {2}\d+,\d giây\nsoát nguồn {2}có lỗi\n/);
  assert.ok(stderr.endsWith(vietnamese), stderr);
});

language("a build that succeeds, and its check, speak Vietnamese throughout", async () => {
  const archive = await archiveOf(sample);
  const built = await toolAsIs(["build", "--archive", archive]);
  assert.is(built.status, 0, built.stderr);
  assert.match(
    built.stderr,
    /^bài viết +2\ndòng đối chiếu +1\ntrang +\d+ \(\d+ tệp\)\nchỉ mục +\d+ KB\ngợi ý +_data\/site\.yaml chưa có contact .+\nthời gian +\d+,\d giây, lâu nhất là [^:]+: đọc nguồn /m,
  );
  const checked = await toolAsIs(["check", "--archive", archive]);
  const [result, covered, ...rest] = checked.stderr.split("\n\n");
  assert.match(result ?? "", /dist hoàn chỉnh: \d+ trang, \d+ tệp, tìm kiếm hoạt động$/);
  assert.match(
    covered ?? "",
    /^bài viết: 2; có dòng đối chiếu: 1; đã rà soát, không có dòng nào: 0; chưa rà soát: 1\ncon số trong bài: 4; chưa dòng nào dùng: 3\n( {2}src\S+: \d trong \d con số chưa dùng: “.*”\n){2}$/,
  );
  assert.equal(rest, []);
});

language("a language that is not spoken is refused by name, before anything is done", async () => {
  const { status, stderr } = await toolAsIs(["build", "--lang", "fr", "--archive", await archiveOf(faulty)]);
  assert.is(status, 1);
  assert.match(stderr, /^error: option '--lang <code>' argument 'fr' is invalid\. Allowed choices are en, vi\./);
  assert.not.match(stderr, /\n\s+at /);
});

language("what stands outside an archive is told in Vietnamese too, unless English is asked for", async () => {
  const folder = await scratch();
  const missing = ["build", "--archive", join(folder, "khong-co")];
  assert.match((await toolAsIs(missing)).stderr, /khong-co không phải là thư mục\n {4}chọn kho khác bằng --archive\n$/);
  assert.match((await toolAsIs([...missing, "--lang", "en"])).stderr, /khong-co is no folder\n/);
  const made = await toolAsIs(["new", "archive", join(folder, "kho")]);
  assert.match(made.stdout, /\ndựng trang web: {2}npm run build -- --archive /);
  const refused = await toolAsIs(["import", join(folder, "khong-co.txt"), "--archive", join(folder, "kho")]);
  assert.match(refused.stdout, /^từ chối {2}.*khong-co\.txt: không tồn tại\n$/);
});

language.run();
