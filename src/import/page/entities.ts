/** Entities that stand where none belong: in JSON, and in attributes that were escaped twice. */
import { parseHTML } from "linkedom";

export function decodeEntities(text: string): string {
  if (!/&(?:#|[a-z])/i.test(text)) return text;
  const { document } = parseHTML("<!doctype html><html><body><p></p></body></html>");
  const paragraph = document.querySelector("p");
  if (paragraph === null) return text;
  paragraph.innerHTML = text.replace(/</g, "&lt;");
  return paragraph.textContent ?? text;
}
