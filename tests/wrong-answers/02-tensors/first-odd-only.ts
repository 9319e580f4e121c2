/**
 * @belief   return hands out one result, and the loop goes on.
 * @origin   The `return` stands inside the loop.
 * @replaces 1-lists.ts
 * @does     gives only the first odd number, doubled, and leaves out all that follow.
 * @mend     `return` ends the function. Collect the results in a list and return it after the loop, or use `filter`.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  for (const x of numbers) if (x % 2 !== 0) return [2 * x];
  return [];
}
