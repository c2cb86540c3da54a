/**
 * Texts that want to be more than text: written for these tests from the classes that public collections cover, none copied. Each
 * names itself, so that what a page made of it can be found.
 */
import { attributes } from "./payloads/attributes.ts";
import { entities } from "./payloads/entities.ts";
import { foreign } from "./payloads/foreign.ts";
import { formulas } from "./payloads/formulas.ts";
import { links } from "./payloads/links.ts";
import { tags } from "./payloads/tags.ts";
import { templates } from "./payloads/templates.ts";
import { unseen } from "./payloads/unseen.ts";

export { forbidden } from "./payloads/unseen.ts";

export const classes = { tags, attributes, links, foreign, entities, templates, unseen, formulas } as const;

export const payloads: readonly string[] = Object.values(classes).flat();
