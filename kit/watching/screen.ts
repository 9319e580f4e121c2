/**
 * What the console prints on: pages, one after another, and one line that comes and goes while something is being done.
 *
 * A new page begins at the top, but what was there before isn't wiped: it is pushed up, into the window's memory, where it
 * can be scrolled back to.
 */
import { cut, fold } from "../terminal/fold.ts";

/** A terminal's output, as far as pages need it. */
export interface PageOutput {
  write(text: string): unknown;
  readonly columns?: number;
  readonly rows?: number;
}

/** A place for pages. */
export interface Screen {
  /** A new page, at the top. */
  show(page: string): void;
  /** More of the same page. */
  add(text: string): void;
  /** What is being done. Gone when something else is printed, and with an empty text. */
  working(line: string): void;
}

const WIPE_LINE = "\r\u001b[K";
const TOP = "\u001b[H\u001b[J";

/** Pages on a terminal; on a "dumb" one, which can't move its cursor, simply one below the other. */
export function screenOn(output: PageOutput, isDumb: boolean = process.env.TERM === "dumb"): Screen {
  // A pipe has no width, and some terminals don't know theirs.
  const columns = (): number => (output.columns === undefined ? Infinity : output.columns || 80);
  let isWorking = false;

  const working = (line: string): void => {
    if (isDumb) return;
    if (isWorking) output.write(WIPE_LINE);
    isWorking = line !== "";
    // One column stays free: a full line would move the cursor to the next, where it can't be wiped.
    if (isWorking) output.write(cut(line, columns() - 1));
  };
  const add = (text: string): void => {
    working("");
    output.write(`${fold(text, columns())}\n`);
  };
  const show = (page: string): void => {
    working("");
    if (!isDumb) output.write("\n".repeat(Math.max(0, (output.rows || 24) - 1)) + TOP);
    add(page);
  };
  return { show, add, working };
}
