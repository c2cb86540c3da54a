/** Whether a text is Vietnamese, where nothing else tells. */

/** Letters that no other language has, or has far more rarely; a text in another has them in names only. */
const letters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
/** So much of a text is enough to tell. */
const enough = 20_000;

/** By its letters: of Vietnamese words about every second has one of them, and one in five is more than names can bring about. */
export function isVietnamese(text: string): boolean {
  const words = text.slice(0, enough).match(/\p{L}+/gu) ?? [];
  return words.filter((word) => letters.test(word)).length > words.length / 5;
}
