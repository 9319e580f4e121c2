/**
 * @belief   break leaves out one member.
 * @origin   `break` and `continue` are mixed up.
 * @replaces 1-lists.ts
 * @does     stops at the first member that doesn't stay and loses all that follow.
 * @mend     Skip that member and go on with the next one.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const result: B[] = [];
  for (const x of list) {
    if (!keep(x)) break;
    result.push(change(x));
  }
  return result;
}
