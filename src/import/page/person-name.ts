/** One person's name as metadata writes it, in the order in which people read it. */
import { foldMarks } from "../../text/slug.ts";
import { isVietnamese } from "../../text/vietnamese.ts";
import { isNameLine } from "../credits.ts";

/** Family names that nine in ten Vietnamese have, without their marks. */
const vietnameseFamilies: ReadonlySet<string> = new Set(
  "nguyen,tran,le,pham,hoang,huynh,phan,vu,vo,dang,bui,do,ho,ngo,duong,ly,dinh,doan,lam,trinh,truong,mai,dao,luong,ha,cao,ta,tong,chau,quach,thai,kieu,luu,to,trieu,la,vuong,phung,ton,cu,khuat,nghiem,bach".split(
    ",",
  ),
);

/** Vietnamese puts the family's name first, as do texts in Vietnamese of those who have such a name. */
export function inOrder(family: string, given: string, isVietnameseText: boolean): string {
  const isOurs = isVietnameseText || isVietnamese(`${family} ${given}`);
  return isOurs && startsWithFamily(family) ? `${family} ${given}` : `${given} ${family}`;
}

function startsWithFamily(name: string): boolean {
  return vietnameseFamilies.has(foldMarks(name.split(" ", 1)[0] ?? "").toLowerCase());
}

/**
 * The persons of a tag that is for one: "Fowler, Jane" is Jane Fowler. Source: Highwire Press and Google Scholar, inclusion guidelines;
 * Dublin Core writes people so too. Only a semicolon parts several, or commas between what can be nothing but whole names.
 */
export function peopleInTag(content: string, isVietnameseText: boolean): string[] {
  return content
    .split(";")
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter((name) => name !== "")
    .flatMap((name) => personIn(name, isVietnameseText));
}

function personIn(name: string, isVietnameseText: boolean): string[] {
  const parts = name.split(/ ?, ?/).filter((part) => part !== "");
  const [family, given] = parts;
  if (family === undefined || given === undefined) return [name];
  const areWhole = parts.every((part) => isNameLine(part) && (parts.length > 2 || startsWithFamily(part)));
  if (areWhole) return parts;
  return parts.length === 2 ? [inOrder(family, given, isVietnameseText)] : [name];
}
