/** @throws {Error} where what was fetched is not there */
export function there(answer: Response): Response {
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return answer;
}
