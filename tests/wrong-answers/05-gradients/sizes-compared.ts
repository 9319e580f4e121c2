/**
 * @belief   Two gradients agree when they are equally steep.
 * @origin   The sign is dropped in both before they are compared.
 * @replaces 7-gradients.ts
 * @does     compares the sizes of the numbers and forgets their signs.
 * @mend     2 and -2 don't agree. Subtract the numbers first, and take the size of the difference.
 */
export function agree(one: readonly number[], other: readonly number[], tolerance = 1e-6): boolean {
  return one.every((a, i) => {
    const [first, second] = [Math.abs(a), Math.abs(other[i]!)];
    return Math.abs(first - second) <= tolerance * Math.max(1, first, second);
  });
}
