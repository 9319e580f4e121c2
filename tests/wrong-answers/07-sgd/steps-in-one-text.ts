/**
 * @belief   A list is words with commas between.
 * @origin   That's how one writes it on paper.
 * @replaces step7-stop.ts
 * @does     puts all names into one text.
 * @mend     Return an array of seven texts.
 */
export function sevenSteps(): string[] {
  return "initialize, predict, loss, gradient, step, repeat, stop" as unknown as string[];
}
