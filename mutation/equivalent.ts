/**
 * Survivors that are no gap in a spec: mutants that do what the solution does. They are listed in equivalent.json.
 *
 * An entry says in which file, how the line reads after the mutation, and why nobody could notice. The line's number is
 * left out on purpose: it changes whenever somebody mends a comment.
 */
import { readFileSync } from "node:fs";

export interface Equivalent {
  /** "07-sgd/step7-stop.ts" */
  readonly file: string;
  /** The line, or lines, as they are with the mutation, white space joined. */
  readonly becomes: string;
  /** Why no input tells it from the solution. */
  readonly reason: string;
}

/** Places as Stryker gives them: lines and columns from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** The list. */
export function readEquivalents(file: URL): Equivalent[] {
  return JSON.parse(readFileSync(file, "utf8")) as Equivalent[];
}

/** The line or lines that a mutation touches, before and after. */
export function linesWith(
  source: string,
  { start, end }: { start: Place; end: Place },
  replacement: string,
): { was: string; becomes: string } {
  const lines = source.split(/\r?\n/);
  const touched = lines.slice(start.line - 1, end.line);
  const before = (touched[0] ?? "").slice(0, start.column - 1);
  const after = (touched.at(-1) ?? "").slice(end.column - 1);
  return { was: joined(touched.join("\n")), becomes: joined(before + replacement + after) };
}

function joined(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
