/** The comments `// discuss: reason` in somebody's code: what they keep for the group. */
import type { Declaration } from "../../course/declarations.ts";

/** A comment `// discuss: reason`, and where it stands. */
export interface CodeMark {
  readonly section: string;
  /** The declaration it stands in or above; "" when there is none. */
  readonly name: string;
  readonly reason: string;
}

const MARK = /^[^\S\n]*(?:\/\/|\/\*+|\*)[^\S\n]*discuss(?=:|[^\S\n]*$):?(.*)$/i;

/** The comments that keep something for the group. */
export function marksIn(text: string, section: string, declarations: readonly Declaration[]): CodeMark[] {
  return text.split("\n").flatMap((line, i) => {
    const reason = MARK.exec(line)?.[1];
    if (reason === undefined) return [];
    const inside = declarations.find(
      (one) => one.line <= i + 1 && i + 1 < one.line + one.text.split("\n").length,
    );
    const next = declarations.find((one) => one.line > i + 1);
    return [
      {
        section,
        name: (inside ?? next ?? declarations.at(-1))?.name ?? "",
        reason: reason.replace("*/", "").trim(),
      },
    ];
  });
}
