/**
 * @belief   unshift appends to a list.
 * @origin   `push` and `unshift` are mixed up.
 * @replaces 1-lists.ts
 * @does     gives the results in reversed order.
 * @mend     The results come in the order of the list: `push` puts each one behind the others.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const result: B[] = [];
  for (const x of list) if (keep(x)) result.unshift(change(x));
  return result;
}
