/**
 * What is read of one file of somebody's exercises: its parts, its marks, its answers, and the plain JavaScript that will run. Nothing of
 * it runs here, but a parser may be busy with it for hours: of a peer's files, only the process of ../reading.ts asks.
 */
import { lstatSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { transform } from "esbuild";
import { type Answer, answersOf } from "../../course/answers.ts";
import { type Declaration, declarationsOf } from "../../course/declarations.ts";
import { house, sectionOfFile } from "../../course/house.ts";
import { stubOf } from "../../course/stubbing.ts";
import { examineText } from "../../run/examine.ts";
import { readWanted, wantedFiles } from "../fetching/files.ts";
import { leadImports } from "../sandbox/imports.ts";
import { tried } from "../tried.ts";
import { type CodeMark, marksIn } from "./marks.ts";

/** What can be said of a file without running it. */
export interface FileRead {
  /** Whether it differs from the stub. */
  readonly begun: boolean;
  readonly declarations: readonly Declaration[];
  readonly marks: readonly CodeMark[];
  readonly answers: readonly Answer[];
}

/** A file, ready to run: its code, or what is wrong with it. A problem is the rest of a sentence that begins with the file's name. */
export interface Translated {
  /** The names it exports. */
  readonly own: readonly string[];
  readonly code?: string;
  readonly problem?: string;
  /** Exported names that can't be used, and why. */
  readonly unusable?: Readonly<Record<string, string>>;
}

/** Reads a file. @param file as "07-sgd/step5-step.ts" @returns nothing when it isn't there */
export function readFile(folder: string, file: string): FileRead | undefined {
  const text = textOf(join(folder, file));
  const solution = textOf(join(house, "solutions", file));
  if (file.endsWith(".md")) {
    const answers = solution === undefined ? [] : answersOf(solution, text ?? "");
    return { begun: false, declarations: [], marks: [], answers };
  }
  if (text === undefined) return undefined;
  const section = sectionOfFile(basename(file));
  const declarations = declarationsOf(text);
  const begun = solution === undefined || text !== stubOf(solution, section);
  return { begun, declarations, marks: marksIn(text, section, declarations), answers: [] };
}

/** A regular file's text. Links aren't followed: they may lead out of the folder. */
const textOf = (file: string): string | undefined =>
  tried(() => (lstatSync(file).isFile() ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : undefined));

/** Translates a file of code. */
export async function translate(folder: string, file: string): Promise<Translated> {
  const failed = (problem: string): Translated => ({ own: [], problem });
  const reading = readWanted(folder, file);
  if (reading === undefined) return failed(" is missing.");
  if (reading.problem !== undefined) return failed(` ${reading.problem}.`);
  const { own, problem, unusable = {} } = examineText(reading.text, file);
  if (problem !== undefined) return failed(problem);
  try {
    const { code } = await transform(reading.text, {
      loader: "ts",
      format: "esm",
      target: "node20",
      sourcemap: "inline",
      sourcesContent: false,
      sourcefile: basename(file),
      // As everywhere in the kit: an import that isn't a type's stays, even if nothing uses it.
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      logLevel: "silent",
    });
    const all = new Set(wantedFiles());
    const led = leadImports(code, file, (other) => all.has(other));
    return led.problem === undefined ? { own, code: led.code, unusable } : failed(` ${led.problem}`);
  } catch (error) {
    return failed(` can't be read: ${(error as Error).message.split("\n").at(-1)}`);
  }
}
