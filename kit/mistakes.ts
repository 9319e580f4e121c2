/**
 * `npm run mistakes`: writes MISTAKES.md, the page of all mistakes that the kit recognises. `npm run mistakes -- --check` only
 * compares.
 *
 * For maintainers. The page is made from the comments at the top of the files in tests/wrong-answers/. They say what one
 * has to believe to make the mistake, and what the kit answers. The tests prove them (tests/kit/matrix.test.ts); here they
 * are only read.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Module, Section } from "../exercises/curriculum.ts";
import { questionsIn } from "./course/answers.ts";
import type { Claim } from "./course/claims.ts";
import { house, lessonOf } from "./course/house.ts";
import { keepPage } from "./course/made-page.ts";
import { manifest, moduleOf } from "./course/manifest.ts";
import { namesIn, plural } from "./course/text.ts";
import { readWrongAnswer, type WrongAnswer } from "./course/wrong-answers.ts";
import { type Flags, runCommand, UsageError } from "./terminal/command.ts";

/** One mistake: what its file says of itself, and where the file is (from the house's root, with `/`). */
export interface Mistake extends WrongAnswer {
  path: string;
}

const PAGE = "MISTAKES.md";

const HELP = `npm run mistakes             for maintainers: writes MISTAKES.md from the comments in tests/wrong-answers/
npm run mistakes -- --check  only compares; exit code 1 if something has changed`;

/**
 * The mistakes of a module, in the order of their files' names.
 *
 * @throws UsageError with the file's name, when its comment lacks a tag or names a section that the module doesn't have
 */
export function mistakesOf(module: Module, root: string = house): Mistake[] {
  const folder = join(root, "tests", "wrong-answers", module.id);
  return namesIn(folder).map((name) => {
    const path = `tests/wrong-answers/${module.id}/${name}`;
    const mistake = { ...readTags(join(folder, name), path), path };
    if (!module.sections.some((section) => isIn(section, mistake))) {
      throw new UsageError(`${path}: ${module.id} has no section ${mistake.replaces}`);
    }
    return mistake;
  });
}

function readTags(file: string, path: string): WrongAnswer {
  try {
    return readWrongAnswer(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

const isIn = (section: Section, mistake: Mistake): boolean => mistake.replaces === `${section.name}.ts`;

/** A module and its mistakes. */
export interface Chapter {
  module: Module;
  mistakes: readonly Mistake[];
}

/** A claim of a questionnaire item. */
export type FalseClaim = Pick<Claim, "text" | "reason"> & { readonly item: number };

/** The claims of a module that don't hold. */
function falseClaims(id: string): FalseClaim[] {
  return questionsIn(id).flatMap(({ item, claims }) =>
    claims.filter(({ holds }) => !holds).map((claim) => ({ ...claim, item })),
  );
}

/** The whole page, from chapters that each have a mistake or more. */
export function mistakesPage(chapters: readonly Chapter[], claims: readonly FalseClaim[] = []): string {
  const total = chapters.reduce((sum, { mistakes }) => sum + mistakes.length, 0);
  const contents = chapters.map(
    ({ module, mistakes }) =>
      `| [${heading(module)}](#${anchor(heading(module))}) | ${mistakes.length} | ${commonest(module, mistakes)} |`,
  );
  return `${[
    "# Mistakes that the kit recognises",
    "",
    "<!-- Written by `npm run mistakes` from the comments in tests/wrong-answers/. Change them, not this page. -->",
    "",
    `There are ${total} in code, and ${claims.length} [claims that don't hold](#claims). Each of those in code is a small file with a wrong`,
    "answer in it. Here stands what one has to believe to write it, and the file's name. When an answer is wrong, the kit runs the known",
    "wrong answers of that function on the same inputs; one that does just the same is named, however it is written, with what such code",
    "does and what to do instead. `npm test` checks that each is noticed, and told from all others.",
    "",
    "If you are learning with the kit: many of these lines give an answer away. They are best read when a module is done.",
    "",
    "| module | mistakes | most of them in |",
    "|---|---:|---|",
    ...contents,
    `| **all** | **${total}** | |`,
    ...chapters.flatMap(chapterLines),
    ...claimLines(claims),
  ].join("\n")}\n`;
}

const heading = (module: Module): string => `${module.id.slice(0, 2)} · ${module.title}`;

/** The name that GitHub gives to a heading, for links. */
function anchor(text: string): string {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "");
  return plain.replaceAll(" ", "-");
}

/** The section in which a module has most of its mistakes; the first of them, if there are several. */
function commonest(module: Module, mistakes: readonly Mistake[]): string {
  const counts = module.sections.map((section) => mistakes.filter((one) => isIn(section, one)).length);
  const at = counts.indexOf(Math.max(...counts));
  return `${cell(module.sections[at]?.title ?? "")} (${counts[at]})`;
}

function chapterLines({ module, mistakes }: Chapter): string[] {
  const own = (section: Section) => mistakes.filter((one) => isIn(section, one));
  return [
    "",
    `## ${heading(module)}`,
    "",
    `${plural(mistakes.length, "mistake")} in [exercises/${module.id}](${lessonOf(module.id)}), in the files of`,
    `[tests/wrong-answers/${module.id}](tests/wrong-answers/${module.id}/).`,
    ...module.sections.flatMap((section) => sectionLines(section, own(section))),
  ];
}

/** What people believe about the questions in words: a program can't read an answer, but it can ask. */
function claimLines(claims: readonly FalseClaim[]): string[] {
  return [
    "",
    "## Claims",
    "",
    "Above the questions in `answers.md` stand claims to be judged. These don't hold, though somebody believed each of them.",
    "",
    "| question | claim | what the kit says |",
    "|---|---|---|",
    ...claims.map(({ item, text, reason }) => `| Q${item} | **${cell(text)}** | ${cell(reason)} |`),
  ];
}

function sectionLines(section: Section, mistakes: readonly Mistake[]): string[] {
  const lines = mistakes.map(({ belief, path }) => `- ${cell(belief)} \`${basename(path, ".ts")}\``);
  return lines.length === 0 ? [] : ["", `### ${section.title}`, "", ...lines];
}

/** A text as it must be written in a cell of a table or a line of a list: what Markdown would take for its own gets a backslash. */
function cell(text: string): string {
  const pieces = text.split(/(`[^`]+`)/);
  return pieces
    .map((piece, i) => piece.replace(i % 2 === 1 ? /\|/g : /[\\|*_[\]<>~]/g, (sign) => `\\${sign}`))
    .join("");
}

/** Writes the page, or only compares. @returns the exit code */
async function mistakes(flags: Flags): Promise<number> {
  const known = await manifest();
  const chapters = known
    .map(({ id }) => moduleOf(id, known))
    .map((module) => ({ module, mistakes: mistakesOf(module) }))
    .filter(({ mistakes }) => mistakes.length > 0);
  const total = chapters.reduce((sum, { mistakes }) => sum + mistakes.length, 0);
  const claims = known.flatMap(({ id }) => falseClaims(id)).sort((a, b) => a.item - b.item);
  return keepPage(PAGE, () => mistakesPage(chapters, claims), flags.check === true, {
    same: `${PAGE} has all ${total} mistakes.`,
    differs: `${PAGE} differs from what tests/wrong-answers/ says.\nRun "npm run mistakes" and commit what it writes.`,
    written: `${PAGE} written: ${total} mistakes`,
  });
}

await runCommand(import.meta, {
  help: HELP,
  flags: { check: { type: "boolean" } },
  wordless: true,
  run: (_, flags) => mistakes(flags),
});
