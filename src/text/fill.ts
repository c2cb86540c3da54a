import { writeCount } from "./numbers.ts";

/**
 * Fills the gaps of an interface sentence: "{n} kết quả" with n = 3 becomes "3 kết quả", and with n = 1003 "1.003 kết quả".
 * @param values numbers are counts; what is no count, such as a year, is given as text
 * @throws {Error} when the sentence has a gap that no value is given for: that is a fault of the program
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in “${sentence}”`);
    return typeof value === "number" ? writeCount(value) : value;
  });
}
