/** The kinds of value that front matter and data files are made of. What comes in is text, lists and groups; types are proved here. */
import { IANAZone } from "luxon";
import { z } from "zod";
import { isDay } from "../text/dates.ts";
import { isEarlier } from "../text/earlier.ts";
import { hostBehindUser, namesHost, plainHost } from "../text/hosts.ts";
import { isDevice } from "../text/portable.ts";
import * as say from "./messages.ts";
import { refuse } from "./refuse.ts";

/** A refinement whose message and hint both reach the fault. */
function must(holds: (value: string) => boolean, said: (value: string) => say.Said) {
  return (value: string, context: z.RefinementCtx<string>): void => {
    if (!holds(value)) refuse(context, value.trim() === "" ? say.emptyValue() : said(value));
  };
}

/*
 * A refinement is a rule that only this program knows; the pattern beside it is what an editor can check while one types.
 * It may let through what the refinement refuses, never the other way round.
 */
export const text = z
  .string()
  .superRefine(must((value) => value.trim() !== "", say.emptyValue))
  .meta({ pattern: "\\S" });
/** A text that may be empty, as in `alt: ""`. */
export const anyText = z.string();
export const id = z
  .string()
  .superRefine(must((value) => /^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(value), say.notAnId))
  .meta({ pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 100 });
/** An id that is a page's address: the folder of that page must have a name on every machine. */
export const addressId = id.superRefine(must((value) => !isDevice(value), say.nameOfDevice));
export const day = z.string().superRefine(must(isDay, say.notADay)).meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });
/** Its host is held in ASCII, in which none looks like another. */
export const url = z
  .string()
  .superRefine(must(isWebAddress, say.notAUrl))
  .superRefine(must((value) => hostBehindUser(value) === undefined, say.urlBehindUser))
  .overwrite(plainHost)
  .meta({ pattern: "^[Hh][Tt][Tt][Pp][Ss]?:" });
/** Where a site will be found: nothing in it that belongs to one page or one person. */
export const siteUrl = z
  .string()
  .superRefine(must(isSiteUrl, say.notASiteUrl))
  .meta({ pattern: "^[Hh][Tt][Tt][Pp][Ss]?:[^?#]*[?#]?$" });
/** Where a page of the site stood before. */
export const earlierAddress = z
  .string()
  .superRefine(must(isEarlier, say.notAnEarlierAddress))
  .meta({ pattern: "^/[A-Za-z0-9._~/-]+$" });
export const contact = z
  .string()
  .superRefine(must((value) => isWebAddress(value) || /^[^\s@:/]+@[^\s@:/]+$/.test(value), say.notAContact));
export const timeZone = z.string().superRefine(must((value) => IANAZone.isValidZone(value), say.notATimeZone));
export const language = z
  .string()
  .superRefine(must((value) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(value), say.notALanguage));
/** Digits with a decimal point; kept as printed, for the number of its digits is its precision. */
export const decimal = z
  .string()
  .superRefine(must((value) => /^-?\d{1,30}(\.\d{1,30})?$/.test(value), say.notADecimal))
  .meta({ pattern: "^-?\\d+(\\.\\d+)?$" });

/** A decimal without a sign. */
export const amount = decimal
  .superRefine(must((value) => !value.startsWith("-"), say.notAnAmount))
  .meta({ pattern: "^\\d+(\\.\\d+)?$" });

/** A SHA-256 in hexadecimal digits. */
export const sum = z
  .string()
  .superRefine(must((value) => /^[0-9a-f]{64}$/.test(value), say.notASum))
  .meta({ pattern: "^[0-9a-f]{64}$" });

/** One word of a closed list. */
export function choice<const Options extends readonly [string, ...string[]]>(options: Options) {
  return z.enum(options);
}

/** A list that may be left out. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).default([]);
}

/** One value, or a list of them; always a list afterwards. */
export function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item));
}

/** Tells whether a text can be a site's address. */
export function isSiteUrl(value: string): boolean {
  if (!isWebAddress(value)) return false;
  const { username, password, search, hash } = new URL(value);
  return [username, password, search, hash].every((part) => part === "");
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && namesHost(value) && !/\s/.test(value);
}
