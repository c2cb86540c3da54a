/** Days beside results are what the pages write: the browser fills the form as the build does. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dayIn } from "../../src/search/day-form.ts";
import { writeDay } from "../../src/text/dates.ts";
import { searchPlace } from "../../src/views/search-place.ts";
import { archiveFrom } from "../model.ts";

const days = suite("days beside results");

const archive = archiveFrom({});

for (const form of [
  "dd/MM/yyyy",
  "d MMM yyyy",
  "d MMMM yyyy",
  "d/M/yyyy",
  "'ngày' d 'tháng' M 'năm' yyyy",
  "MMM d, yyyy",
])
  days(`${form} is filled as on pages`, () => {
    const strings = { ...archive.strings, dates: { ...archive.strings.dates, short: form } };
    const given = searchPlace({ ...archive, strings }, []).days;
    assert.is(given.form, form);
    for (const day of ["2020-08-03", "2021-12-31", "2019-01-01"])
      assert.is(dayIn(given, day.replaceAll("-", "")), writeDay(day, form));
  });

days("names of months are given only where the form asks for them", () => {
  assert.equal(searchPlace(archive, []).days, { form: "dd/MM/yyyy", months: [] });
});

days.run();
