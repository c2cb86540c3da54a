/** The file that the search dialog reads. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressesOf } from "../../src/archive/addresses.ts";
import { foldersOf } from "../../src/search/folders.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { type DialogFile, dialogFile } from "../../src/views/dialog.ts";

const dialog = suite("the search dialog's file");
const strings = stringsOf("vi");
const made = dialogFile(
  { strings, addresses: addressesOf(strings.paths) },
  {
    search: "/tim-kiem/search-0123abcd.js",
    readings: "/tim-kiem/readings-0123abcd.js",
    special: "/tim-kiem/special-0123abcd.js",
  },
  {
    ...foldersOf("/tim-kiem/"),
    days: { form: "dd/MM/yyyy", months: [] },
    choices: "0123abcd",
  },
);
const file: DialogFile = JSON.parse(made.text);

dialog("it stands beside the search page", () => assert.is(made.address, "/tim-kiem/dialog.json"));

dialog("its addresses are relative to the root of the site, so that it works at any sub-path", () => {
  assert.equal([file.search, file.engine], ["tim-kiem/", "tim-kiem/search-0123abcd.js"]);
  assert.equal([file.place.index, file.place.lexicon], ["pagefind/", "tim-kiem/tu-dien/"]);
});

dialog("it has a word for every kind of result and completion", () => {
  for (const word of Object.values(file.words.kinds)) assert.ok(word);
});

dialog.run();
