/**
 * @belief   null and undefined aren't items.
 * @origin   != null is a habit.
 * @replaces 1-zip.ts
 * @does     leaves out the items that are null or undefined: what belonged together no longer has the same
 *           place.
 * @mend     An item can be anything. Take both items of every pair, without asking.
 */
export function unzip<A, B>(pairs: readonly (readonly [A, B])[]): [A[], B[]] {
  const isThere = (item: unknown) => item != null;
  return [pairs.map(([a]) => a).filter(isThere), pairs.map(([, b]) => b).filter(isThere)];
}
