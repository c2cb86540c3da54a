/** A page that a browser has saved into one file (MHTML): its first part of HTML. Source: RFC 2557, RFC 2045. */
import { decodeIn, decodePage } from "./decode.ts";

export interface Enveloped {
  readonly html: string;
  /** The address that the file names. */
  readonly address: string | undefined;
}

/** Whether a file is such an envelope, whatever its name. */
export function isEnvelope(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 2000)).toString("latin1");
  return (
    /^(?:from|subject|mime-version|snapshot-content-location|date):/im.test(head) &&
    /^content-type:\s*multipart\/related/im.test(head)
  );
}

/** Opens an envelope; nothing where it holds no page. */
export function openEnvelope(bytes: Uint8Array): Enveloped | undefined {
  // Each byte as one letter: only the part that is taken is decoded.
  const text = Buffer.from(bytes).toString("latin1");
  const headers = headersOf(text);
  const boundary = /boundary="?([^";\s]+)"?/i.exec(headers.get("content-type") ?? "")?.[1];
  if (boundary === undefined) return undefined;
  for (const part of text.split(`--${boundary}`).slice(1)) {
    const found = headersOf(part.replace(/^\r?\n/, ""));
    if (!/^text\/html/i.test(found.get("content-type") ?? "")) continue;
    const html = decoded(part, found);
    const address = headers.get("snapshot-content-location") ?? found.get("content-location");
    return html === undefined ? undefined : { html, address };
  }
  return undefined;
}

function headersOf(text: string): Map<string, string> {
  const head = text.slice(0, 20_000).split(/\r?\n\r?\n/, 1)[0] ?? "";
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const at = line.indexOf(":");
      return at < 0 ? [] : [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]];
    }),
  );
}

function decoded(part: string, headers: ReadonlyMap<string, string>): string | undefined {
  const body = part.slice(/\r?\n\r?\n/.exec(part.replace(/^\r?\n/, "  "))?.index ?? part.length).trimStart();
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
  const bytes =
    encoding === "base64"
      ? Buffer.from(body, "base64")
      : Buffer.from(encoding === "quoted-printable" ? unquoted(body) : body, "latin1");
  const charset = /charset="?([\w-]+)"?/i.exec(headers.get("content-type") ?? "")?.[1];
  return decodePage(bytes) ?? (charset === undefined ? undefined : decodeIn(charset, bytes, false));
}

/** Blanks before a soft break are text: browsers break lines behind them; those behind its sign are padding. */
function unquoted(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
