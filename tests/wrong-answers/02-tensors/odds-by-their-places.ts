/**
 * @belief   `for (const n in numbers)` goes through the numbers.
 * @origin   In Python it does.
 * @replaces 1-lists.ts
 * @does     goes through the places 0, 1, 2, ... of the list, and doubles odd places where it should double odd members.
 * @mend     `in` gives places, as text. Write `of`.
 */
export function oddsDoubled(numbers: readonly number[]): number[] {
  const doubled: number[] = [];
  for (const n in numbers) {
    if (Number(n) % 2 !== 0) doubled.push(2 * Number(n));
  }
  return doubled;
}
