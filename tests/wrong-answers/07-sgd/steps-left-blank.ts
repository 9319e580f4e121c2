/**
 * @belief   A list at the top of the file is full again at every call.
 * @origin   The list was emptied, or left blank.
 * @replaces step7-stop.ts
 * @does     names no step at all, at the latest when it's called once more.
 * @mend     Every call gives all seven: make the list inside the function. Is it blank? Look at the picture of the loop
 *           once more, then close it and try again.
 */
export function sevenSteps(): string[] {
  return [];
}
