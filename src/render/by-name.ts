/** Records of which each name has one value: made anew from their values, with the same names. */

/** Changes each value of a record. */
export async function eachOf<Name extends string, From, To>(
  record: Readonly<Record<Name, From>>,
  change: (value: From, name: string) => Promise<To> | To,
): Promise<Readonly<Record<Name, To>>> {
  const pairs = Object.entries<From>(record).map(async ([name, value]) => [name, await change(value, name)] as const);
  const made = Object.fromEntries(await Promise.all(pairs));
  if (!hasNamesOf(record, made)) throw new Error("a name was lost");
  return made;
}

function hasNamesOf<Name extends string, Value>(
  record: Readonly<Record<Name, unknown>>,
  made: Readonly<Record<string, Value>>,
): made is Record<Name, Value> {
  return Object.keys(record).every((name) => Object.hasOwn(made, name));
}
