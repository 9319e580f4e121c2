/**
 * @belief   unshift appends to a list.
 * @origin   `push` and `unshift` are mixed up.
 * @replaces 1-lists.ts
 * @does     gives the results in reversed order.
 * @mend     The results come in the order of the list: `push` puts each one behind the others.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  const result: number[] = [];
  for (const x of numbers) if (x % 2 !== 0) result.unshift(2 * x);
  return result;
}
