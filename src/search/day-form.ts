/** Days beside results, as the language of the page writes its short ones. Pure; runs in the browser, which loads no library for it. */

export interface DayForm {
  /** As the strings have it: dd/MM/yyyy, d MMM yyyy. */
  readonly form: string;
  /** What the months are called, January first; none where the form does not ask for them. */
  readonly months: readonly string[];
}

/** @param day YYYYMMDD, as the index keeps it */
export function dayIn({ form, months }: DayForm, day: string): string {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)];
  return form.replace(/'([^']*)'|y+|M+|d+/g, (token: string, literal?: string) => {
    if (literal !== undefined) return literal;
    if (token.startsWith("y")) return year;
    if (token.length > 2) return months[Number(month) - 1] ?? month;
    const value = token.startsWith("M") ? month : date;
    return token.length === 2 ? value : String(Number(value));
  });
}
