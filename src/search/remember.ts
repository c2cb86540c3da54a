/** Remembers what pure functions give: the words of one text are mostly those of another. */

/** So many texts are remembered, until all are forgotten at once. */
const most = 20_000;

/** The same function, but asked for a text that it remembers it need not think again. */
export function remembering<Value>(give: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = give(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
