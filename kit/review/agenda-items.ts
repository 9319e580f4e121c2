/**
 * What a study group should talk about, over the work of all its members: what they have marked, what somebody believes or the group is
 * split on, and what most of them missed. Pure: sides in, entries out, the most wanted first.
 */
import { CLAIMS, exerciseOf, lessonOf } from "../course/house.ts";
import { splitClaims } from "./claims-split.ts";
import { recognised } from "./compare.ts";
import { grouped } from "./grouped.ts";
import { openQuestion } from "./questions.ts";
import { code, inline } from "./safe.ts";
import { isGreen, keptIn, type ModuleKey, type Side, standing } from "./side.ts";

/** One thing to talk about. The texts are Markdown, and harmless. */
export interface Entry {
  readonly kind: "marked" | "belief" | "split" | "missed";
  readonly title: string;
  /** The module, for the order within a day. */
  readonly module: string;
  /** Why it is on the list. */
  readonly why: string;
  /** Whoever could begin; "" when it may be anybody. */
  readonly begin: string;
  /** Files to open, from the kit's folder. */
  readonly open: readonly string[];
  readonly question: string;
  /** How much time it should get beside the others. */
  readonly weight: number;
  /** How many are at work there: what only one has come to is no talk for all yet. */
  readonly company?: number;
}

/**
 * All entries: what is marked, by several first; what is wrong or disputed (beliefs that code shows, claims on which the group is split);
 * what most missed.
 */
export function entriesOf(keys: readonly ModuleKey[], members: readonly Side[]): Entry[] {
  const marked = keys.flatMap((key) => markedIn(key, members));
  const beliefs = keys.flatMap((key) => beliefsIn(key, members)).sort((a, b) => b.weight - a.weight);
  const split = keys.flatMap((key) => splitIn(key, members)).sort((a, b) => b.weight - a.weight);
  const missed = keys.flatMap((key) => missedIn(key, members)).sort(byNeed);
  const several = marked.filter(({ weight }) => weight > 1).sort((a, b) => b.weight - a.weight);
  const single = marked.filter(({ weight }) => weight === 1);
  return [...several, ...single, ...beliefs, ...split, ...missed];
}

const byNeed = (a: Entry, b: Entry): number =>
  b.weight - a.weight || Math.min(2, b.company ?? 0) - Math.min(2, a.company ?? 0);

function markedIn(key: ModuleKey, members: readonly Side[]): Entry[] {
  const { id } = key.module;
  const marks = members.flatMap((member) => keptIn(key, member));
  return grouped(marks, ({ place }) => place).map(([place, here]): Entry => {
    const names = [...new Set(here.map(({ side }) => inline(side.name)))];
    const reasons = here.filter(({ reason }) => reason !== "");
    const { file = "" } = here[0] ?? {};
    return {
      kind: "marked",
      module: id,
      title: place,
      why: `marked by ${listed(names)}`,
      begin: names[0] ?? "",
      open: [file],
      question:
        reasons.length > 0
          ? reasons.map(({ side, reason }) => `${inline(side.name)}: “${reason}”`).join(" · ")
          : file.endsWith(".md")
            ? "What did you write, and where did you stop being sure?"
            : "How did you do it, and which line are you not sure about?",
      weight: names.length,
    };
  });
}

/** The beliefs that are recognised in somebody's code. Whose it is, isn't said. */
function beliefsIn(key: ModuleKey, members: readonly Side[]): Entry[] {
  const { id } = key.module;
  const found = members.flatMap((member) => recognised(key, member.modules.get(id)));
  return grouped(found, ({ mistake }) => mistake.belief).map(([belief, own], i): Entry => {
    const { section = "", name = "" } = own[0] ?? {};
    const green = members.find((member) => isGreen(member.modules.get(id), section));
    return {
      kind: "belief",
      module: id,
      title: `What ${code(name)} does (${id})`,
      why: `a belief that the code of ${own.length} of ${members.length} shows`,
      begin: green === undefined ? "" : inline(green.name),
      open: [exerciseOf(id, section)],
      question: openQuestion(belief, i),
      weight: 2 * own.length,
    };
  });
}

/** The claims on which the group is split, with the marks counted. */
function splitIn({ module: { id } }: ModuleKey, members: readonly Side[]): Entry[] {
  const answers = members.map((member) => member.modules.get(id)?.answers ?? []);
  return splitClaims(answers).map(({ item, title, claim, marks }): Entry => {
    const [holds, doesNot] = [true, false].map((mark) => marks.filter((one) => one === mark).length);
    return {
      kind: "split",
      module: id,
      title: `Q${item} · ${title} (${id})`,
      why: `a claim marked \`[x]\` by ${holds}, \`[-]\` by ${doesNot}`,
      begin: "",
      open: [exerciseOf(id, CLAIMS)],
      question: `“${inline(claim.text)}” Who can convince the others?`,
      weight: 2 * Math.min(holds ?? 0, doesNot ?? 0),
    };
  });
}

/** The sections of a module that somebody at work in it hasn't got green, but for what a recognised belief explains. */
function missedIn(key: ModuleKey, members: readonly Side[]): Entry[] {
  const { id, sections } = key.module;
  const workOf = (member: Side) => member.modules.get(id);
  const atWork = members.filter((member) => workOf(member)?.begun && workOf(member)?.run);
  return sections.flatMap(({ name, title }): Entry[] => {
    const green = atWork.filter((member) => isGreen(workOf(member), name));
    const missed = atWork.length - green.length;
    if (missed === 0) return [];
    const isRed = (member: Side) => ["red", "file"].includes(standing(workOf(member), name).kind);
    const red = atWork.filter(isRed).length;
    const left = missed - red;
    const isKnown = (member: Side) => recognised(key, workOf(member)).some((one) => one.section === name);
    const explained = atWork.filter(isKnown).length;
    if (explained === missed) return [];
    const counts = [red > 0 ? `${red} wrong` : "", left > 0 ? `${left} not written` : ""].filter(Boolean);
    return [
      {
        kind: "missed",
        module: id,
        title: `${title} (${id})`,
        why: `not green for ${missed} of ${atWork.length} at work there: ${counts.join(", ")}`,
        begin: green[0] === undefined ? "" : inline(green[0].name),
        open: [exerciseOf(id, name), lessonOf(id)],
        question:
          name === CLAIMS
            ? "Which of them were you least sure of, and why?"
            : "What did you expect to come out, and what did the message say?",
        // What nobody has written yet is no talk for long.
        weight: red - explained + left / 2,
        company: atWork.length,
      },
    ];
  });
}

/** "Anna", "Anna and Ben", "Anna, Ben and Cem". */
export const listed = (names: readonly string[]): string => new Intl.ListFormat("en-GB").format(names);
