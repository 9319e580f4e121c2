/**
 * Claims: short statements above a question of answers.md, some true, some what people believe and isn't so.
 *
 *     - [-] A high rate is no good because training then finishes too early.
 *       > It doesn't finish: the parameter jumps past its best value.
 *       > Or [x] With a high rate, training may never come to its end.
 *       > See `npm test exercises/07-sgd/step7-stop.ts`.
 *
 * In the solution the mark says whether a claim holds; the quote below says why, and where one can see it. A learner gets the claims
 * without marks and quotes, and judges them: `[x]` holds, `[-]` doesn't. A mark belongs to the claim's text, wherever its line stands.
 */
import { TodoError } from "../todo.ts";

/** The same thought, perhaps turned round: `> Or [x] in other words`. `npm run again` asks it. */
export interface Wording {
  readonly text: string;
  readonly holds: boolean;
}

/** A claim, and what somebody thinks of it. */
export interface Claim extends Wording {
  readonly others: readonly Wording[];
  readonly reason: string;
  /** Where to see it: the last line of the quote, without "See". */
  readonly see: string;
  /** What somebody has written between the brackets; `undefined`: their page hasn't got the claim. */
  readonly sign: string | undefined;
}

/** An entry of a list with brackets: `- [x] text`, and the quote below it. */
interface Entry {
  readonly sign: string;
  readonly text: string;
  readonly quote: readonly string[];
  /** Its lines, from the first up to, but without, the last. */
  readonly from: number;
  readonly to: number;
}

/** Not a link, which may begin with brackets, too: `- [here](x.md)`. */
const ENTRY = /^[^\S\n]{0,3}[-*+][^\S\n]+\[([^\]\n]*)\](?!\()[^\S\n]*(.*)$/;
const MORE = /^[^\S\n]+(?![-*+] )\S/;

function entriesIn(lines: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  for (let from = 0, to = 1; from < lines.length; from = to++) {
    const [, sign, first = ""] = ENTRY.exec(lines[from] ?? "") ?? [];
    if (sign === undefined) continue;
    while (MORE.test(lines[to] ?? "")) to++;
    const more = lines.slice(from + 1, to).map((line) => line.trim());
    const quote = more.filter((line) => line.startsWith(">")).map((line) => line.slice(1).trim());
    const text = [first, ...more.filter((line) => !line.startsWith(">"))].join(" ");
    entries.push({ sign: sign.trim(), text: oneLine(text), quote, from, to });
  }
  return entries;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The claim that an entry is: somebody may have written a remark behind it. */
const isAbout = (entry: Entry, { text }: Pick<Claim, "text">): boolean =>
  entry.text === text || entry.text.startsWith(`${text} `);

/** The claims of one question, from below its heading in the solution, with what somebody's page says to each. */
export function claimsIn(solution: string, page = ""): Claim[] {
  const given = entriesIn(page.split("\n"));
  return entriesIn(above(solution.split("\n"))).map(({ sign, text, quote }) => {
    const { plain, others } = wordingsIn(quote);
    const at = plain.findIndex((line) => line.startsWith("See "));
    const own = given.filter((entry) => isAbout(entry, { text }));
    return {
      text,
      holds: sign === "x",
      others,
      reason: plain.slice(0, at === -1 ? undefined : at).join(" "),
      see: at === -1 ? "" : plain.slice(at).join(" ").slice("See ".length),
      sign: (own.find((entry) => entry.sign !== "") ?? own[0])?.sign,
    };
  });
}

/** The lines that some entries take, by number. */
const taken = (entries: readonly Entry[]): Set<number> =>
  new Set(entries.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));

/** Takes the other wordings out of a quote. Each begins on a line of its own and ends with a full stop. */
function wordingsIn(quote: readonly string[]): { plain: readonly string[]; others: readonly Wording[] } {
  const plain: string[] = [];
  const others: { text: string; holds: boolean }[] = [];
  let isOpen = false;
  for (const line of quote) {
    const [, sign, text = ""] = /^Or \[([x-])\] (.*)$/.exec(line) ?? [];
    const last = others.at(-1);
    if (sign !== undefined) others.push({ text, holds: sign === "x" });
    else if (isOpen && last !== undefined) last.text += ` ${line}`;
    else plain.push(line);
    isOpen = others.length > 0 && (sign !== undefined || isOpen) && !/[.!?]$/.test(line);
  }
  return { plain, others };
}

/** The lines from a heading to the first that belongs to no claim. */
function above(lines: readonly string[]): readonly string[] {
  const inside = taken(entriesIn(lines));
  const end = lines.findIndex((line, i) => line.trim() !== "" && !inside.has(i));
  return end === -1 ? lines : lines.slice(0, end);
}

/** How far claims of an older kit can go: up to the first gap, beside some that are known. Anything else is somebody's own list. */
function headOf(lines: readonly string[], claims: readonly Claim[]): number {
  const from = lines.findIndex((line) => line.trim() !== "");
  const gap = lines.findIndex((line, i) => i > from && line.trim() === "");
  const head = above(gap === -1 ? lines : lines.slice(0, gap));
  return entriesIn(head).some((entry) => claims.some((claim) => isAbout(entry, claim))) ? head.length : 0;
}

function without(lines: readonly string[], entries: readonly Entry[]): string {
  const inside = taken(entries);
  return lines.filter((_, i) => !inside.has(i)).join("\n");
}

/** What stands below a heading but for the claims. */
export function withoutClaims(page: string, claims: readonly Claim[]): string {
  const lines = page.split("\n");
  const head = headOf(lines, claims);
  const isClaim = ({ from, text }: Entry) => from < head || claims.some((claim) => claim.text === text);
  return without(lines, entriesIn(lines).filter(isClaim));
}

/**
 * What stands below a heading, with all claims above the rest. A line that is there comes along as it is, with its mark and whatever is
 * written behind it; one of an older kit goes. Every other word stays.
 */
export function withAllClaims(page: string, claims: readonly Claim[]): string {
  const lines = page.split("\n");
  const head = headOf(lines, claims);
  const entries = entriesIn(lines);
  const known = claims.map((claim) => entries.find((entry) => isAbout(entry, claim)));
  const list = claims.flatMap(({ text }, i) => {
    const own = known[i];
    return own === undefined ? [`- [ ] ${text}`] : lines.slice(own.from, own.to);
  });
  const rest = without(
    lines,
    entries.filter((entry) => entry.from < head || known.includes(entry)),
  );
  return ["", "", ...list, "", rest.replace(/^\s*\n/, "")].join("\n");
}

/** A solution's page without verdicts: every mark is taken away, and every quote below a claim. */
export const unjudged = (page: string): string =>
  page.replace(/^- \[[x-]\] /gm, "- [ ] ").replace(/^ {2}>.*\r?\n/gm, "");

/** The first claim that doesn't stand in order of the alphabet: any other order might give something away. */
export function outOfPlace(claims: readonly Claim[]): Claim | undefined {
  const letters = (claim: Claim | undefined) =>
    (claim?.text ?? "").toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "");
  return claims.find((claim, i) => i > 0 && letters(claims[i - 1]) > letters(claim));
}

/** What a sign between the brackets says; `undefined`: nothing, or nothing that is known. */
export function markOf({ sign }: Claim): boolean | undefined {
  if (/^[x✓✔]$/i.test(sign ?? "")) return true;
  return /^[-–—−]$/.test(sign ?? "") ? false : undefined;
}

/** Whether somebody has judged a claim as the solution does. */
export const isRight = (claim: Claim): boolean => markOf(claim) === claim.holds;

/** A judgement in words, and what is to be said against it. */
const inWords = (holds: boolean): string =>
  holds ? 'You wrote [x]: "it holds". But it doesn\'t:' : 'You wrote [-]: "it doesn\'t hold". But it does:';

/** A claim as the solution has it: "- [-] A high rate is ..." */
export const withMark = ({ holds, text }: Claim): string => `- [${holds ? "x" : "-"}] ${text}`;

const HOW = "[x] holds, [-] doesn't";

/** What a question's test is called. */
export const claimTest = (item: number): string => `Q${item} · which of these hold?`;

/** What there is to do before somebody has begun. */
export const claimTask = (claims: readonly Claim[]): string => `judge all ${claims.length} claims: ${HOW}`;

/** Where to see it. A link becomes words: it is for people who sit at a terminal. */
export const placeFor = ({ see }: Claim): string =>
  `See ${see.replace(/\[([^\]]+)\]\(([^)#]+)[^)]*\)/g, '$2, "$1"')}`;

/** The reason, and where to see it. */
export const reasonFor = (claim: Claim): string => `${claim.reason}\n\n${placeFor(claim)}`;

/**
 * Why a question's test is red: a to-do until all its claims are judged; then the first that is judged wrong, and nothing about the others.
 *
 * @returns nothing when all are judged right
 */
export function faultIn(claims: readonly Claim[]): Error | undefined {
  const gone = claims.filter(({ sign }) => sign === undefined);
  const [lost] = gone;
  if (lost !== undefined) {
    const what =
      gone.length === 1 ? "the line that is gone" : `${gone.length} lines that are gone. The first`;
    return new TodoError(`put back ${what} (npm run update does it, too): - [ ] ${lost.text}`);
  }
  const open = claims.filter((claim) => markOf(claim) === undefined);
  const odd = open.find(({ sign }) => sign !== "");
  if (odd !== undefined)
    return new TodoError(`[${odd.sign}] is no mark. Write ${HOW}, in front of: ${odd.text}`);
  const more = `judge ${open.length} more of ${claims.length} claims: ${HOW}`;
  if (open.length > 0) return new TodoError(open.length === claims.length ? claimTask(claims) : more);
  const wrong = claims.find((claim) => !isRight(claim));
  if (wrong === undefined) return undefined;
  return new Error(`${inWords(!wrong.holds)}\n\n> ${wrong.text}\n\n${reasonFor(wrong)}`);
}
