/**
 * @belief   The list isn't needed any more.
 * @origin   `shift()` gives the next member so conveniently.
 * @replaces 1-lists.ts
 * @does     takes all members out of the caller's own list.
 * @mend     The list must stay as it is. Go through it with a loop.
 */
export function filterMap<A, B>(list: A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  const result: B[] = [];
  while (list.length > 0) {
    const x = list.shift()!;
    if (keep(x)) result.push(change(x));
  }
  return result;
}
