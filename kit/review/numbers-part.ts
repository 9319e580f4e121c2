/** The part of a review about numbers: what the same tests measured on both sides with different results. */
import { type Difference, firstDifference, mistakeBehind } from "./compare.ts";
import type { Chapter } from "./page.ts";
import { code, inline } from "./safe.ts";
import { MOST, type Observation } from "./sandbox/wire.ts";
import type { Side } from "./side.ts";

/** How many rows one page shows, and how many of one function. */
const ROWS = 12;
const ROWS_EACH = 2;

/** The lines of the part; none when nothing differs. */
export function numberLines(chapters: readonly Chapter[], theirs: Side): string[] {
  const rows = chapters.flatMap((chapter) => chapter.differences.map((one) => ({ one, chapter })));
  if (rows.length === 0) return [];
  const who = inline(theirs.name);
  const shown = perFunction(rows).slice(0, ROWS);
  const more = rows.length - shown.length;
  return [
    "The same test measured the same thing on both sides. ✗: the test fails there.",
    "",
    cells(["function", "measured", "mine", `${who}’s`, "what one may believe"]),
    "|---|---|---|---|---|",
    ...shown.map(({ one, chapter }) => {
      const [own, other] = shownNumbers(one);
      return cells([
        code(one.name),
        code(one.what.slice(0, 80)),
        `${own}${one.passes.mine ? "" : " ✗"}`,
        `${other}${one.passes.theirs ? "" : " ✗"}`,
        beliefOf(chapter, one),
      ]);
    }),
    ...(more === 0 ? [] : ["", more === 1 ? "One more result differs." : `${more} more results differ.`]),
    "",
  ];
}

const cells = (list: readonly string[]): string => `| ${list.join(" | ")} |`;

/** A few rows for each function: the first differences say it. */
function perFunction<T extends { one: Difference }>(rows: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return rows.filter(({ one }) => {
    const id = `${one.section} ${one.name}`;
    seen.set(id, (seen.get(id) ?? 0) + 1);
    return (seen.get(id) ?? 0) <= ROWS_EACH;
  });
}

function beliefOf({ key, mine, theirs }: Chapter, { section, test }: Difference): string {
  const known = [mine, theirs]
    .flatMap(({ run }) => run?.outcomes ?? [])
    .filter((one) => one.section === section && one.name === test)
    .map((outcome) => mistakeBehind(key, outcome))
    .find((mistake) => mistake !== undefined);
  return known === undefined ? "" : inline(known.belief);
}

/** Both results from the place on at which they part. */
function shownNumbers({ mine, theirs }: Difference): [string, string] {
  const [a, b] = [mine.numbers, theirs.numbers];
  if (typeof a === "string" || typeof b === "string") return [oneOf(mine), oneOf(theirs)];
  const shapes = String(mine.shape) !== String(theirs.shape);
  const at = shapes || a.length !== b.length ? 0 : Math.max(0, firstDifference(a, b));
  return [oneOf(mine, at, shapes), oneOf(theirs, at, shapes)];
}

/** What stands behind the numbers of a long list that the sandbox keeps: how many more there are, and what they are like. */
const SUMS = ["numbers", "mean", "mean square"];

function oneOf({ numbers, shape }: Observation, at = 0, withShape = false): string {
  if (typeof numbers === "string") return code(numbers.slice(0, 60));
  const count = (shape ?? []).reduce((product, length) => product * length, 1);
  if (count > MOST.numbers && at >= MOST.numbers)
    return code(`${SUMS[at - MOST.numbers] ?? ""} ${rounded(numbers[at] ?? Number.NaN)}`);
  const some = numbers.slice(at, at + 3).map(rounded);
  const list = [...(at > 0 ? ["…"] : []), ...some, ...(numbers.length > at + 3 ? ["…"] : [])].join(", ");
  return code(`${withShape ? `(${(shape ?? []).join(", ")}): ` : ""}${list}`) || "nothing";
}

const rounded = (number: number): string => String(Number(number.toPrecision(7)));
