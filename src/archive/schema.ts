/** What front matter and data files may hold. One schema a kind of file; unknown keys are faults. */
import { z } from "zod";
import {
  anyText,
  choice,
  contact,
  day,
  id,
  language,
  list,
  oneOrMany,
  siteUrl,
  text,
  timeZone,
  url,
} from "../input/fields.ts";
import * as say from "../input/messages.ts";

const image = z
  .strictObject({ src: text.optional(), alt: anyText.optional(), caption: text.optional(), credit: text.optional() })
  .superRefine((value, context) => {
    const said = value.src !== undefined && value.alt === undefined ? say.imageNeedsAlt() : undefined;
    const empty = value.src === undefined && value.caption === undefined ? say.imageNeedsSomething() : undefined;
    for (const fault of [said, empty]) {
      if (fault !== undefined) context.addIssue({ code: "custom", message: fault.message, params: { said: fault } });
    }
  });

export const articleSchema = z.strictObject({
  title: text,
  date: day,
  description: text.optional(),
  author: oneOrMany(text),
  publisher: text.optional(),
  source: url.optional(),
  archived: url.optional(),
  topics: list(id),
  organisations: list(id),
  image: image.optional(),
  lang: language.optional(),
  text: choice(["original", "account"]).default("original"),
  /** The day on which an archivist last looked through all its figures. */
  reviewed: day.optional(),
});

export const siteSchema = z.strictObject({
  title: text,
  tagline: text.optional(),
  description: text.optional(),
  lang: choice(["vi"]).default("vi"),
  timezone: timeZone.default("Asia/Ho_Chi_Minh"),
  url: siteUrl.optional(),
  updated: day.optional(),
  contact: contact.optional(),
  /** Under which terms the archive gives its data away: CC-BY-4.0, and where those terms stand. */
  licence: z.strictObject({ name: text, url }).optional(),
});

export const topicSchema = z.strictObject({ id, name: text, description: text.optional() });
export const organisationSchema = z.strictObject({
  id,
  name: text,
  short: text.optional(),
  description: text.optional(),
  /** The days between which it existed under this name. */
  valid: z.strictObject({ from: day.optional(), to: day.optional() }).optional(),
  parent: id.optional(),
  succeeded_by: id.optional(),
});

export type FrontMatter = z.output<typeof articleSchema>;
export type Site = z.output<typeof siteSchema>;
export type Topic = z.output<typeof topicSchema>;
export type Organisation = z.output<typeof organisationSchema>;
