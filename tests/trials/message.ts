/**
 * What a learner reads when a trial fails: at most eight lines.
 *
 *     zip([1, 2, 1], ["a", "b", "c"])
 *       expected [[1, "a"], [2, "b"], [1, "c"]]
 *       but got  [[1, "a"], [2, "b"], [1, "a"]]
 *     It goes wrong when two items of first are equal, and is right otherwise.
 *     Your code gives equal items the partner of the first of them. Perhaps you believe: "indexOf says where an item lies."
 *     Go by the place, not by the item.
 *
 * Where no mistake is known and nothing sure can be said of when, a call that differs little and is right says the most:
 *
 *     byHand(2, 3, 0)
 *       expected [0, 0, 5], but got [0, 0, NaN].
 *     But this is right: byHand(2, 3, -6)
 */
import type { Unlike } from "./observing.ts";
import type { Recognised } from "./recognising.ts";
import { RESULT } from "./trial.ts";

/** What a message is made of. */
export interface Told {
  readonly call: string;
  readonly unlike: Unlike;
  readonly when?: string;
  /** A call that is right, for whoever can't be told more. */
  readonly beside?: string;
  readonly mistake?: Recognised | undefined;
}

/** What fits on one line. */
const LINE = 76;

/** The lines of a message. */
export function messageOf({ call, unlike, when = "", beside = "", mistake }: Told): string[] {
  const lines = [call, ...differenceLines(unlike), when, beside, ...mistakeLines(mistake)];
  return lines.filter((line) => line !== "");
}

function differenceLines({ part, path, expected, got, advice }: Unlike): string[] {
  const end = /[.!?]$/.test(got) ? "" : ".";
  const isResult = part === RESULT || part === "the call";
  const place = path === "" ? "" : `, at ${path.replace(/^\./, "")}`;
  const prefix = isResult ? path && `${RESULT}${path}: ` : `${part}${place}: `;
  const line = `${prefix}expected ${expected}, but got ${got}${end}${advice}`;
  if (line.length <= LINE) return [`  ${line}`];
  return [
    ...(prefix === "" ? [] : [`  ${prefix.trim()}`]),
    `  expected ${expected}`,
    `  but got  ${got}${end}${advice}`,
  ];
}

function mistakeLines(recognised: Recognised | undefined): string[] {
  if (recognised === undefined) return [];
  const { mistake, isAll } = recognised;
  const who = isAll ? "Your code" : "On inputs like this one your code";
  return [`${who} ${mistake.does} Perhaps you believe: “${mistake.belief}”`, mistake.mend];
}
