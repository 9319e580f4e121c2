/**
 * Reads answers.md: the questions of a module, the claims above each with somebody's marks, what they have written below, and the
 * reference's key points.
 *
 * The learner's file and the reference's have the same headings, `## Q12 · What SGD is`. In the learner's, the text after the
 * question's last paragraph takes the place of the line in italics; in the reference's it ends with a list, "Key points:".
 */
import { type Claim, claimsIn, withoutClaims } from "./claims.ts";
import { CLAIMS, fileOfSection, textIn } from "./house.ts";
import { stubOf, withoutMarkers } from "./stubbing.ts";
import { literally, plain } from "./text.ts";

/** One question with what was written below it. */
export interface Answer {
  /** The questionnaire item: 12 for Q12. */
  readonly item: number;
  readonly title: string;
  /** What stands above the question, to be judged. */
  readonly claims: readonly Claim[];
  readonly prompt: string;
  /** The reference's answer, without its key points. */
  readonly reference: string;
  readonly keyPoints: readonly string[];
  /** What the person wrote, without the placeholder and the mark; "" when nothing is there. */
  readonly written: string;
  /** What the person wrote after `*discuss*`; "" when only the mark is there, `undefined` when nobody set it. */
  readonly discuss?: string;
}

/** The line in italics. Somebody may go on writing behind it. */
const PLACEHOLDER = /^[^\S\n]*\*Write your answer here\.\*[^\S\n]*/gm;

/** How a person marks an item for the group, with or without a reason after it. */
const MARK = /^[^\S\n]*(?:[->][^\S\n]+)?[*_]{1,2}discuss[:,.]?[*_]{1,2}[:,.]?[^\S\n]*(.*)$/im;

/** The questions of one module, from the solution's answers.md and somebody's ("" when there is none). */
export function answersOf(solution: string, learner: string): Answer[] {
  const asked = parts(stubOf(plain(solution), "answers.md"));
  const solved = parts(withoutMarkers(plain(solution)));
  const given = parts(plain(learner));
  return [...asked].map(([item, { title, body }]) => {
    const [solvedBody = "", givenBody = ""] = [solved, given].map((page) => page.get(item)?.body);
    const claims = claimsIn(solvedBody, givenBody);
    const inWords = (page: string) => withoutClaims(page, claims).trim();
    const prompt = inWords(body).replace(PLACEHOLDER, "").trim();
    const [reference = "", points = ""] = below(prompt, inWords(solvedBody)).split(/^Key points:\s*$/m);
    const own = below(prompt, inWords(givenBody)).replace(PLACEHOLDER, "");
    const mark = MARK.exec(own);
    return {
      item,
      title,
      claims,
      prompt,
      reference: reference.trim(),
      keyPoints: listItems(points),
      written: own.replace(MARK, "").trim(),
      ...(mark && { discuss: (mark[1] ?? "").trim() }),
    };
  });
}

/** The questions of a module of this house, with what its learner has made of them. */
export function questionsIn(moduleId: string): Answer[] {
  const page = fileOfSection(CLAIMS);
  return answersOf(textIn("solutions", moduleId, page), textIn("exercises", moduleId, page));
}

/** The parts of a page that begin with a heading `## Q12 · What SGD is`. */
function parts(page: string): Map<number, { title: string; body: string }> {
  const found = [...page.matchAll(/^## Q(\d+)\b[^\S\n]*[·.:-]?[^\S\n]*(.*)$/gm)];
  return new Map(
    found.map((heading, i) => {
      const end = found[i + 1]?.index ?? page.length;
      const body = page.slice(heading.index + heading[0].length, end);
      return [Number(heading[1]), { title: (heading[2] ?? "").trim(), body }] as const;
    }),
  );
}

/**
 * What stands below the prompt. Somebody may have wrapped the prompt's lines anew, or deleted it: then words are compared, not
 * lines. An older kit may have asked in other words: then what is above the placeholder is no answer, and neither is a first
 * paragraph that says nearly the same.
 */
function below(prompt: string, body: string): string {
  const words = prompt.split(/\s+/).map(literally);
  const whole = new RegExp(`^\\s*${words.join("\\s+")}`);
  if (whole.test(body)) return body.replace(whole, "");
  const placeholder = body.search(PLACEHOLDER);
  if (placeholder !== -1) return body.slice(placeholder);
  const paragraphs = body.split(/\n\s*\n/);
  const first = paragraphs.findIndex((paragraph) => !saysNearly(paragraph, prompt));
  return first === -1 ? "" : paragraphs.slice(first).join("\n\n");
}

/** The share of words that two texts must have in common to be the same question. */
const NEARLY = 0.7;

function saysNearly(paragraph: string, prompt: string): boolean {
  const wordsOf = (text: string) => text.toLowerCase().match(/\w+/g) ?? [];
  const asked = new Set(wordsOf(prompt));
  const words = wordsOf(paragraph);
  return words.length > 3 && words.filter((word) => asked.has(word)).length > NEARLY * words.length;
}

/** The entries of a Markdown list; lines that go on belong to the entry above. */
function listItems(text: string): string[] {
  const items: string[] = [];
  for (const line of text.trim().split("\n")) {
    const begins = /^[-*]\s+(.*)$/.exec(line);
    if (begins) items.push(begins[1] ?? "");
    else if (items.length > 0 && line.trim() !== "") items[items.length - 1] += ` ${line.trim()}`;
  }
  return items.map((item) => item.replace(/[;.]$/, ""));
}
