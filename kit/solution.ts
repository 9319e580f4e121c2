/**
 * `npm run solution -- 07-sgd step5`: the learner's code and the reference's side by side, once the learner's is green. And
 * `npm run solution -- 07-sgd answers`: why each claim holds or doesn't, what they wrote, and a checklist to hold it against.
 */
import type { Module } from "../exercises/curriculum.ts";
import { type Answer, questionsIn } from "./course/answers.ts";
import { isRight, reasonFor, withMark } from "./course/claims.ts";
import { CLAIMS, textIn } from "./course/house.ts";
import { manifest } from "./course/manifest.ts";
import { otherWays } from "./course/other-ways.ts";
import { type Pair, pairsOf } from "./course/pairs.ts";
import { type Place, partsOf, placeOf } from "./course/place.ts";
import { knownGreen, runExercises } from "./run/known.ts";
import { palette } from "./terminal/colours.ts";
import { beside } from "./terminal/columns.ts";
import { type Flags, runCommand, UsageError } from "./terminal/command.ts";
import { setMarkdown, terminalWidth } from "./terminal/markdown.ts";

const HELP = `npm run solution -- 07-sgd step5      your code of one section beside the reference's, once it is green; below, one or two other right
                                      ways that differ most from both, where there are any
npm run solution -- 07-sgd judge      one function of it
npm run solution -- 07-sgd answers    each question whose claims you have judged right: why they hold or don't; then your
                                      written answer, with its key points as a checklist
npm run solution -- Q12               one of them

  --spoil   although it isn't done yet
  --help    this page`;

const paint = palette();

async function solution(words: readonly string[], flags: Flags): Promise<number> {
  const modules = await manifest();
  const spoil = flags.spoil === true;
  const parts = words.flatMap(partsOf);
  const last = parts.at(-1) ?? "";
  const item = Number(/^q(\d+)$/i.exec(last)?.[1]);
  if (item > 0) return answers(moduleOfItem(item, parts, modules), [item], spoil);
  if (last.toLowerCase() === CLAIMS && parts.length > 1) {
    return answers(placeOf(parts.slice(0, 1), modules).module, [], spoil);
  }
  const place = placeOf(words, modules);
  if (place.section === undefined) throw whichSection(place.module);
  return code(place, spoil);
}

function whichSection({ id, sections }: Module): UsageError {
  const list = [...new Set([...sections.map(({ name }) => name), CLAIMS])].map(
    (name) => `  npm run solution -- ${id} ${name}`,
  );
  return new UsageError(`Name a section of ${id}:\n${list.join("\n")}`);
}

/** The code of a section, or why not yet. @returns the exit code */
async function code(place: Place, spoil: boolean): Promise<number> {
  const { module, section, name } = place;
  const path = `${module.id}/${section?.name}.ts`;
  if (!spoil && !(await knownGreen(module)).includes(section?.name ?? "")) return notYet(place);
  const mine = textIn("exercises", path);
  const pairs = pairsOf(mine, textIn("solutions", path), name);
  const headings = { mine: `exercises/${path}`, reference: `solutions/${path}` };
  const known = pairs.flatMap(({ mine = "", reference = "" }) => [mine, reference]);
  const names = name === undefined ? pairs.map((pair) => pair.name) : [name];
  const others = otherWays(module.id, section?.name ?? "", names, known).map(
    (one) => `${paint.strong(`Another right way to write ${one.name}`)}\n${one.way}\n\n${one.text}`,
  );
  console.log([...pairs.map((pair) => shown(pair, headings)), ...others].join("\n\n"));
  return 0;
}

function shown({ name, mine, reference }: Pair, headings: { mine: string; reference: string }): string {
  if (mine !== undefined && mine === reference) {
    return `${mine}\n\n${paint.good(`${name}: yours is the reference's, word for word.`)}`;
  }
  const left = { heading: headings.mine, text: mine ?? `(no ${name} here)` };
  const right = { heading: headings.reference, text: reference ?? `(no ${name} here)` };
  const width = process.stdout.isTTY === true ? terminalWidth() : 0;
  return beside(left, right, width, paint);
}

/** Says kindly no, with what is red. */
async function notYet({ module, section, name }: Place): Promise<number> {
  const run = await runExercises(module);
  const mine = run.outcomes.filter((one) => one.section === section?.name);
  const red = mine.filter((one) => one.failure !== undefined);
  const words = [module.id, section?.name, name].filter(Boolean).join(" ");
  const allToDo = red.length === mine.length && red.every((one) => one.failure?.kind === "todo");
  const count = mine.length === 0 ? "could not be run." : `has ${red.length} of ${mine.length} tests red:`;
  const what = allToDo && mine.length > 0 ? "is still to be written." : count;
  console.log(`Not yet: exercises/${module.id}/${section?.name}.ts ${what}`);
  if (!allToDo) for (const one of red) console.log(`  ${paint.bad("✗")} ${one.name}`);
  console.log(
    `\nThe reference says most to somebody who has found a way of their own. Something to go on with:\n` +
      `  npm run hint -- ${words}\n\nIf you have had enough:  npm run solution -- ${words} --spoil`,
  );
  return 1;
}

/** The module in whose answers.md an item is asked. */
function moduleOfItem(item: number, parts: readonly string[], modules: readonly Module[]): Module {
  if (parts.length > 1) return placeOf(parts.slice(0, 1), modules).module;
  const found = modules.find(({ id }) => questionsIn(id).some((answer) => answer.item === item));
  if (found === undefined) throw new UsageError(`There is no question Q${item}.`);
  return found;
}

/** Whether there is something to see: the claims' reasons once they are judged right; without claims, words of one's own come first. */
const isReady = ({ claims, written: own }: Answer): boolean =>
  claims.every(isRight) && (claims.length > 0 || own !== "");

/** Claims with their reasons, and written answers with their key points. @returns the exit code */
function answers({ id }: Module, items: readonly number[], spoil: boolean): number {
  const asked = questionsIn(id).filter(({ item }) => items.length === 0 || items.includes(item));
  if (asked.length === 0) {
    throw new UsageError(items.length === 0 ? `${id} has no questions.` : `${id} doesn't ask Q${items[0]}.`);
  }
  const ready = asked.filter((answer) => spoil || isReady(answer));
  const pages = ready.map((answer) => answerPage(answer, spoil));
  const named = (list: readonly Answer[]) =>
    list.map(({ item, title }) => `  Q${item} · ${title}`).join("\n");
  const unjudged = asked.filter(({ claims }) => !spoil && !claims.every(isRight));
  if (unjudged.length > 0) {
    pages.push(
      `Not yet: in exercises/${id}/answers.md not all claims are judged right of\n${named(unjudged)}\n` +
        `Which one, says  npm test exercises/${id}/answers.md  (--spoil shows them all now.)`,
    );
  }
  const unwritten = asked.filter((answer) => answer.written === "" && !spoil && !unjudged.includes(answer));
  if (unwritten.length > 0) {
    pages.push(
      `Not yet: in exercises/${id}/answers.md nothing is written below\n${named(unwritten)}\n` +
        "A sentence of your own comes first; then the key points are worth something. (--spoil shows them now.)",
    );
  }
  console.log(pages.join("\n\n"));
  return ready.length > 0 ? 0 : 1;
}

function answerPage(answer: Answer, spoil: boolean): string {
  const { item, title, claims, prompt, written: own, keyPoints, discuss } = answer;
  const set = (text: string, indent = "  ") => setMarkdown(text, { indent });
  const heading = paint.strong(`Q${item} · ${title}`);
  const reasons = claims.map((claim) => `${set(withMark(claim))}\n${set(reasonFor(claim), "      ")}`);
  if (own === "" && !spoil) return [heading, ...reasons].join("\n\n");
  return [
    heading,
    ...reasons,
    paint.quiet(set(prompt)),
    `Yours\n\n${own === "" ? paint.quiet("  (nothing yet)") : set(own)}`,
    ...(discuss === undefined ? [] : [`To discuss: ${discuss || "(no reason given)"}`]),
    `Is it in there?\n\n${keyPoints.map((point) => set(`- [ ] ${point}`)).join("\n")}`,
  ].join("\n\n");
}

await runCommand(import.meta, { help: HELP, flags: { spoil: { type: "boolean" } }, run: solution });
