/**
 * What a module's spec says to some answers: `npm run judge -- 08-minibatches folder` (kit/judge.ts) lets Vitest run this. Without a
 * folder: what its trials cover, and whether each known mistake is noticed and told from all others.
 *
 * An answer is a file whose comment says which file of the module it `@replaces`; what it doesn't export comes from the reference. The tests
 * of its section run first, as a learner would meet them, then those of the others.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "vitest";
import { house, slashed, specOf } from "#kit/course/house.ts";
import { tag } from "#kit/course/wrong-answers.ts";
import { type Collected, collect, outcome } from "#kit/run/collector.ts";
import { switchTo } from "#kit/run/switches.ts";
import { exportsIt, knownMistakes } from "../../tests/trials/known.ts";
import { takeTrials } from "../../tests/trials/register.ts";
import { coverageLines } from "./covering.ts";

const { DIGIT_JUDGE_MODULE: module = "", DIGIT_JUDGE: folder = "", DIGIT_JUDGE_ONLY: only } = process.env;

test("judge", { timeout: 3_000_000 }, async () => {
  takeTrials();
  const spec = await collect(() => import(/* @vite-ignore */ `${slashed(specOf(module))}?work=switch`));
  if (folder === "") return await report(only);
  for (const name of readdirSync(folder).filter(
    (one) => one.endsWith(".ts") && (only === undefined || one.includes(only)),
  )) {
    const file = resolve(join(folder, name));
    const source = readFileSync(file, "utf8");
    const replaced = tag(source, "replaces");
    const kind = /@kind\s+(\w+)/.exec(source)?.[1] ?? (/@way/.test(source) ? "right" : "wrong");
    const own = ({ section }: Collected) => `${section}.ts` === replaced;
    const inOrder = [...spec.tests.filter(own), ...spec.tests.filter((one) => !own(one))];
    const load = async (mark = ""): Promise<Record<string, unknown>> =>
      await import(/* @vite-ignore */ `${slashed(file)}?work=judged${mark}`);
    const $afresh = (time: number) => load(`&afresh=${time}`);
    const back = switchTo(`${module}/${replaced}`, { ...(await load()), $afresh });
    let said = "";
    for (const one of inOrder) {
      const error = (await outcome(spec, one)) as (Error & { mistake?: string }) | undefined;
      if (error === undefined) continue;
      said = `${one.section} > ${one.name}\n${error.name === "Difference" ? "" : `${error.name}: `}${error.message}\n(recognised: ${error.mistake ?? "nothing"})`;
      break;
    }
    back();
    const verdict = said === "" ? "accepted" : "refused";
    const isWell = (kind === "wrong") === (verdict === "refused");
    console.log(`\n${isWell ? "" : "!!! "}${kind} ${name}: ${verdict}\n${said.replace(/^/gm, "    ")}`);
  }
});

/** What the trials cover; only those of one function, if one is named. */
async function report(name: string | undefined): Promise<void> {
  const trials = takeTrials().filter((trial) => name === undefined || trial.name === name);
  if (name !== undefined && trials.length === 0) console.log(`!!! ${module} has no trial of ${name}`);
  for (const trial of trials) {
    console.log(coverageLines(trial, await knownMistakes(trial.section, trial.name)).join("\n"));
  }
  const place = join(house, "tests", "wrong-answers", module);
  const covered = (text: string) =>
    trials.some(
      (trial) => text.includes(`@replaces ${trial.section.split("/")[1]}.ts`) && exportsIt(text, trial.name),
    );
  const loose = readdirSync(place).filter((file) => !covered(readFileSync(join(place, file), "utf8")));
  if (name === undefined && loose.length > 0) console.log(`!!! without a trial: ${loose.join(", ")}`);
}
