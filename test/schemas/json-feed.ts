/**
 * What JSON Feed 1.1 asks for (jsonfeed.org/version/1.1, "Top-level" to "Attachments"), written anew as JSON Schema, and stricter: what
 * feeds may leave out but these have is required, and nothing that the format does not name may stand there.
 */
const text = { type: "string", pattern: "\\S" };
const address = { type: "string", format: "uri", pattern: "^https?://" };
/** A tag of a language by RFC 5646, as far as these feeds use them. */
const language = { type: "string", pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" };

const authors = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    additionalProperties: false,
    required: ["name"],
    properties: { name: text, url: address, avatar: address },
  },
};

const attachment = {
  type: "object",
  additionalProperties: false,
  required: ["url", "mime_type"],
  properties: {
    url: address,
    mime_type: { type: "string", pattern: "^[^\\s/]+/[^\\s/]+$" },
    title: text,
    size_in_bytes: { type: "integer", minimum: 0 },
    duration_in_seconds: { type: "integer", minimum: 0 },
  },
};

const item = {
  type: "object",
  additionalProperties: false,
  required: ["id", "url", "title", "content_html", "date_published", "date_modified"],
  properties: {
    id: address,
    url: address,
    external_url: { type: "string", format: "uri" },
    title: text,
    content_html: text,
    summary: text,
    image: address,
    date_published: { type: "string", format: "date-time" },
    date_modified: { type: "string", format: "date-time" },
    authors,
    tags: { type: "array", minItems: 1, items: text },
    language,
    attachments: { type: "array", minItems: 1, items: attachment },
  },
};

export const jsonFeed = {
  type: "object",
  additionalProperties: false,
  required: ["version", "title", "home_page_url", "feed_url", "language", "authors", "items"],
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    icon: address,
    favicon: address,
    language,
    authors,
    items: { type: "array", items: item },
  },
};
