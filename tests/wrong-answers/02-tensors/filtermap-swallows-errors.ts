/**
 * @belief   A member with which something fails doesn't stay.
 * @origin   A function must not fail.
 * @replaces 1-lists.ts
 * @does     leaves out the members for which `keep` or `change` throws, and says nothing.
 * @mend     There is nothing to catch: whoever calls must learn what went wrong.
 */
export function filterMap<A, B>(list: readonly A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const made: B[] = [];
  for (const x of list) {
    try {
      if (keep(x)) made.push(change(x));
    } catch {
      // As if it weren't there.
    }
  }
  return made;
}
