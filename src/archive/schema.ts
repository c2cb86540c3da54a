/** What front matter and data files may hold. One schema a kind of file; unknown keys are faults. */
import { z } from "zod";
import {
  addressId,
  anyText,
  choice,
  contact,
  day,
  earlierAddress,
  id,
  language,
  list,
  oneOrMany,
  siteUrl,
  sum,
  text,
  timeZone,
  url,
} from "../input/fields.ts";
import { type Foreign, inLanguages, languages } from "../input/languages.ts";
import * as say from "../input/messages.ts";
import { refuse } from "../input/refuse.ts";
import { hostNames } from "../policy/hosts.ts";
import { isOriginal } from "../text/original.ts";
import { firstSchema, schemaVersion } from "./schema-version.ts";

const image = z
  .strictObject({
    src: text.optional().describe("The file beside the article; without it, the caption stands alone."),
    alt: anyText.optional().describe("What is to be seen, for those who do not see it; empty where it shows nothing."),
    caption: text.optional().describe("What stands below the picture."),
    credit: text.optional().describe("Who took or drew it."),
  })
  .superRefine((value, context) => {
    const said = value.src !== undefined && value.alt === undefined ? say.imageNeedsAlt() : undefined;
    const empty = value.src === undefined && value.caption === undefined ? say.imageNeedsSomething() : undefined;
    for (const fault of [said, empty]) {
      if (fault !== undefined) context.addIssue({ code: "custom", message: fault.message, params: { said: fault } });
    }
  });

export const articleSchema = z.strictObject({
  title: text.describe("The article's title."),
  date: day.describe("The day of publication: 2020-08-03."),
  description: text.optional().describe("The lead: one or two sentences, shown above the text and in lists."),
  author: oneOrMany(text).describe("Who wrote it: one name, or a list."),
  publisher: text.optional().describe("Where it was published."),
  source: url.optional().describe("Its address there."),
  archived: url.optional().describe("The address of a preserved copy of it."),
  topics: list(id).describe("Ids of _data/topics.yaml."),
  organisations: list(id).describe("Ids of _data/organisations.yaml."),
  image: image.optional().describe("Its picture."),
  lang: language.optional().describe("The language of the text, where it is not that of the archive: en."),
  text: choice(["original", "account"])
    .optional()
    .describe("The source's own words, or an account of it in the archive's; without it, neither is claimed."),
  reviewed: day.optional().describe("The day on which an archivist last looked through all its figures."),
  original: z
    .strictObject({
      file: text
        .superRefine((value, context) => {
          if (!isOriginal(value) || value.includes("/")) refuse(context, say.notAnOriginal(value));
        })
        .describe("Its name beside the article: xuat-khau.original.pdf."),
      sha256: sum.describe("The SHA-256 of its bytes, which tells it from any other."),
    })
    .optional()
    .describe("The file that the article was made from, kept as it came."),
  moved_from: oneOrMany(earlierAddress).describe(
    "Where its page stood before: /articles/2019/old-name/. Whoever comes there is led on.",
  ),
});

const siteFields = z.strictObject({
  title: text.describe("What the archive is called."),
  tagline: text.optional().describe("A few words below the title."),
  description: text.optional().describe("One or two sentences on what it is, for search engines and feeds."),
  lang: choice(languages)
    .optional()
    .describe(
      "The language of its interface, and of its texts where they do not say another; without it the first of languages, or vi.",
    ),
  languages: list(choice(languages)).describe(
    "All languages of its interface: [vi, en]. The one under lang, or else the first, stands at the site's root, each other in a folder: en/.",
  ),
  timezone: timeZone.default("Asia/Ho_Chi_Minh").describe("In which its dates are meant."),
  url: siteUrl.optional().describe("Where it will be found; feeds, canonical and social tags need it."),
  updated: day.optional().describe("Its own date; the newest article's where nothing is said."),
  contact: contact.optional().describe("An e-mail or web address, to which readers report mistakes."),
  hosts: list(choice(hostNames)).describe(
    "Where it is published: netlify, cloudflare, nginx, apache, caddy, github. For each, the files are written that tell it which headers to send, what to keep and where pages have moved.",
  ),
  precompress: choice(["yes", "no"])
    .default("no")
    .describe("Whether .br and .gz stand beside texts, packed as small as can be, for servers that send them."),
  in: inLanguages({
    title: text.optional().describe("What the archive is called."),
    tagline: text.optional().describe("A few words below the title."),
    description: text.optional().describe("One or two sentences on what it is."),
  }),
  licence: z
    .strictObject({
      name: text.describe("As it is known: CC-BY-4.0."),
      url: url.describe("Where its terms stand."),
    })
    .optional()
    .describe("Under which terms the archive gives its data away."),
  schema: schemaVersion
    .prefault(firstSchema)
    .describe("The version of the layout of its files that the archive is written for; 1 where nothing is said."),
});

/** Whoever lists languages means these and no other: the first is the archive's own, unless another of them is named as that. */
export const siteSchema = siteFields
  .superRefine(({ lang, languages: listed }, context) => {
    if (lang !== undefined && listed.length > 0 && !listed.includes(lang))
      refuse(context, say.langNotListed(lang, listed), ["lang"]);
  })
  .transform((site) => ({ ...site, lang: site.lang ?? site.languages[0] ?? "vi" }));

export const topicSchema = z.strictObject({
  id: addressId.describe("Permanent: it is the address of the topic's page."),
  name: text.describe("What readers see."),
  description: text.optional().describe("One or two sentences on it."),
  in: inLanguages({
    name: text.optional().describe("What readers see."),
    description: text.optional().describe("One or two sentences on it."),
  }),
});
export const organisationSchema = z.strictObject({
  id: addressId.describe("Permanent: it is the address of the organisation's page."),
  name: text.describe("Its full name."),
  short: text.optional().describe("A shorter one, for tables."),
  description: text.optional().describe("One or two sentences on it."),
  in: inLanguages({
    name: text.optional().describe("Its full name."),
    short: text.optional().describe("A shorter one, for tables."),
    description: text.optional().describe("One or two sentences on it."),
  }),
  valid: z
    .strictObject({
      from: day.optional().describe("Its first day."),
      to: day.optional().describe("Its last day."),
    })
    .optional()
    .describe("The days between which it existed under this name."),
  parent: id.optional().describe("The organisation that it is part of."),
  succeeded_by: id.optional().describe("The organisation that took its place."),
});

export type FrontMatter = z.output<typeof articleSchema>;
export type Site = z.output<typeof siteSchema> & Foreign;
export type Topic = z.output<typeof topicSchema> & Foreign;
export type Organisation = z.output<typeof organisationSchema> & Foreign;
