/** Stands alone, so that pages which need no more load no more. */

/** The most of a query that fields take, an address tells and a search looks for: a pasted page is not a question. */
export const mostCharacters = 600;
