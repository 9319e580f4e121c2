/**
 * The smallest input of the last failure, so that `npm test -- --try` can repeat it alone.
 *
 * Not the input itself is kept but the way to it: which of the drawn inputs, and which choices made it simpler. So anything can be an
 * input, and nothing of the learner's has to run to find it again.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** The way to an input. */
export interface Try {
  readonly section: string;
  readonly name: string;
  /** The test's name. */
  readonly title: string;
  readonly at: number;
  readonly steps: readonly number[];
}

/** Keeps the way, where the run says where to (kit/test.ts). */
export function keepTry(way: Try): void {
  const file = process.env.DIGIT_KEEP_TRY;
  if (file === undefined) return;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(way));
  } catch {
    // A folder that must not be written to: then there is nothing to repeat.
  }
}

/** What is to be repeated, if it belongs to this trial. */
export function keptTry(section: string, name: string): Try | undefined {
  const file = process.env.DIGIT_TRY;
  if (file === undefined) return undefined;
  const way = readTry(file);
  return way?.section === section && way.name === name ? way : undefined;
}

/** What a file keeps; `undefined` when it keeps nothing that makes sense. */
export function readTry(file: string): Try | undefined {
  try {
    const way = JSON.parse(readFileSync(file, "utf8")) as Partial<Try>;
    const isWhole =
      typeof way.section === "string" && typeof way.name === "string" && Array.isArray(way.steps);
    return isWhole && typeof way.at === "number" ? (way as Try) : undefined;
  } catch {
    return undefined;
  }
}
