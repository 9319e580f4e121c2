/**
 * The part of a review about answers in words: both answers below each other, and under them the key points as a list to tick.
 *
 * An answer is shown when both have written one. The key points are the reference's: who hasn't written yet, or hasn't judged the
 * claims right, shouldn't see them.
 */
import type { Answer } from "../course/answers.ts";
import { isRight } from "../course/claims.ts";
import { inline, quoted } from "./safe.ts";
import type { ModuleKey, Side } from "./side.ts";

/** How many questions one page shows, and how many words of one answer. */
const QUESTIONS = 5;
const WORDS = 100;

interface Both {
  readonly module: string;
  readonly mine: Answer;
  readonly theirs: Answer;
}

/** The lines of the part; none when nobody has written anything. */
export function answerLines(keys: readonly ModuleKey[], mine: Side, theirs: Side): string[] {
  const all = keys.flatMap(({ module }) => pairsOf(module.id, mine, theirs));
  const both = all.filter((one) => one.mine.written !== "" && one.theirs.written !== "");
  const shown = chosen(both);
  const rest = both.filter((one) => !shown.includes(one));
  const alone = all.filter((one) => (one.mine.written === "") !== (one.theirs.written === ""));
  return [
    ...shown.flatMap((one) => bothLines(one, inline(theirs.name))),
    ...(rest.length === 0 ? [] : [`Also answered by both, not shown here: ${names(rest)}.`, ""]),
    ...aloneLines(alone, inline(theirs.name)),
  ];
}

function pairsOf(module: string, mine: Side, theirs: Side): Both[] {
  const others = theirs.modules.get(module)?.answers ?? [];
  return (mine.modules.get(module)?.answers ?? []).flatMap((own) => {
    const other = others.find((one) => one.item === own.item);
    return other === undefined ? [] : [{ module, mine: own, theirs: other }];
  });
}

/** What is marked comes first; shown in the order of the course. */
function chosen(both: readonly Both[]): Both[] {
  const isMarked = ({ mine, theirs }: Both) => mine.discuss !== undefined || theirs.discuss !== undefined;
  const marked = both.filter(isMarked);
  const first = [...marked, ...both.filter((one) => !marked.includes(one))].slice(0, QUESTIONS);
  return both.filter((one) => first.includes(one));
}

function bothLines({ module, mine, theirs }: Both, who: string): string[] {
  const points = mine.keyPoints.map((point) => `- [ ] ${point}`);
  return [
    `### Q${mine.item} · ${mine.title} (${module})`,
    "",
    mine.prompt,
    "",
    ...(words(mine) === words(theirs)
      ? said(`**mine and ${who}’s**, word for word`, mine)
      : [...said("**mine**", mine), ...said(`**${who}’s**`, theirs)]),
    ...(mine.claims.every(isRight)
      ? [`Does ${who}’s answer say it, in whatever words? And does mine?`, "", ...points, ""]
      : [`The key points come when I have judged the claims of Q${mine.item} right.`, ""]),
  ];
}

const said = (heading: string, { written }: Answer): string[] => [heading, "", quoted(short(written)), ""];

const words = ({ written }: Answer): string => written.replace(/\s+/g, " ").trim();

function aloneLines(alone: readonly Both[], who: string): string[] {
  const mine = names(alone.filter((one) => one.mine.written !== ""));
  const other = names(alone.filter((one) => one.theirs.written !== ""));
  return [
    ...(mine === "" ? [] : [`Only I have answered ${mine}.`, ""]),
    ...(other === "" ? [] : [`Only ${who} has answered ${other}: not shown until I have written mine.`, ""]),
  ];
}

const names = (list: readonly Both[]): string => list.map(({ mine }) => `Q${mine.item}`).join(", ");

function short(text: string): string {
  const pieces = text.slice(0, 8 * WORDS * 2).split(/(\s+)/);
  if (pieces.length <= 2 * WORDS && text.length <= 8 * WORDS * 2) return text;
  return `${pieces.slice(0, 2 * WORDS).join("")} … (goes on in answers.md)`;
}
