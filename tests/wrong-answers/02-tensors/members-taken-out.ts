/**
 * @belief   To filter a list, take out of it what is not wanted.
 * @origin   `splice` takes members out of the caller's list.
 * @replaces 1-lists.ts
 * @does     takes the members that don't stay out of the caller's own list.
 * @mend     The list must stay as it is. `filter` makes a new one.
 */
export function filterMap<A, B>(list: A[], keep: (x: A) => boolean, change: (x: A) => B): B[] {
  for (let i = list.length - 1; i >= 0; i--) if (!keep(list[i]!)) list.splice(i, 1);
  return list.map((x) => change(x));
}
