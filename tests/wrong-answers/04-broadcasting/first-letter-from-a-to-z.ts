/**
 * @belief   \w is any letter.
 * @origin   Most names in code are English.
 * @replaces 7-matmul.ts
 * @does     goes by the first letter from a to z (or digit), and overlooks other letters before the @.
 * @mend     Names may have other letters: "θ @ x" is a product. Ask whether only spaces stand before the @.
 */
import type { Meaning } from "#work/04-broadcasting/7-matmul.ts";

export function meaningOfAt(line: string): Meaning {
  const sign = line.indexOf("@");
  const firstLetter = line.search(/\w/);
  return sign < firstLetter ? "decorator" : "matrix product";
}
