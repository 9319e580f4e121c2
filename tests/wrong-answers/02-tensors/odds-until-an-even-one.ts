/**
 * @belief   break leaves out one member.
 * @origin   `break` and `continue` are mixed up.
 * @replaces 1-lists.ts
 * @does     stops at the first even number and loses all odd ones behind it.
 * @mend     Skip an even number and go on: `continue`, or `filter`.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  const result: number[] = [];
  for (const x of numbers) {
    if (x % 2 === 0) break;
    result.push(2 * x);
  }
  return result;
}
