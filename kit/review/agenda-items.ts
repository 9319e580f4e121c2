/**
 * What a study group should talk about, over the work of all its members: what they have marked, what most of them missed, and which
 * answers leave something out. Pure: sides in, entries out, the most wanted first.
 */
import { recognised } from "./compare.ts";
import { openQuestion } from "./questions.ts";
import { code, inline } from "./safe.ts";
import { isGreen, type ModuleKey, type Side, standing } from "./side.ts";
import { missingPoints } from "./words.ts";

/** One thing to talk about. The texts are Markdown, and harmless. */
export interface Entry {
  readonly kind: "marked" | "missed" | "words";
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

/** All entries: what several have marked, then what most missed, then answers that lack a point, then what one has marked. */
export function entriesOf(keys: readonly ModuleKey[], members: readonly Side[]): Entry[] {
  const marked = keys.flatMap((key) => markedIn(key, members));
  const missed = keys.flatMap((key) => missedIn(key, members)).sort(byNeed);
  const words = keys.flatMap((key) => lackingIn(key, members)).sort((a, b) => b.weight - a.weight);
  const several = marked.filter(({ weight }) => weight > 1).sort((a, b) => b.weight - a.weight);
  const single = marked.filter(({ weight }) => weight === 1);
  return [...several, ...single, ...missed, ...words];
}

const byNeed = (a: Entry, b: Entry): number =>
  b.weight - a.weight || Math.min(2, b.company ?? 0) - Math.min(2, a.company ?? 0);

/** A place that somebody marked: a question or a function. */
interface Mark {
  readonly place: string;
  readonly who: string;
  readonly reason: string;
  readonly open: string;
  /** What to ask when nobody gave a reason. */
  readonly ask: string;
}

function markedIn(key: ModuleKey, members: readonly Side[]): Entry[] {
  const { id } = key.module;
  const marks = members.flatMap((member) => marksOf(key, member));
  return [...new Set(marks.map(({ place }) => place))].map((place): Entry => {
    const here = marks.filter((mark) => mark.place === place);
    const names = [...new Set(here.map(({ who }) => who))];
    const reasons = here.filter(({ reason }) => reason !== "");
    const [first] = here;
    return {
      kind: "marked",
      module: id,
      title: place,
      why: `marked by ${listed(names)}`,
      begin: names[0] ?? "",
      open: [first?.open ?? ""],
      question:
        reasons.length > 0
          ? reasons.map(({ who, reason }) => `${who}: “${reason}”`).join(" · ")
          : (first?.ask ?? ""),
      weight: names.length,
    };
  });
}

function marksOf({ module }: ModuleKey, member: Side): Mark[] {
  const work = member.modules.get(module.id);
  const who = inline(member.name);
  const written = (work?.answers ?? []).flatMap(({ item, title, discuss }): Mark[] =>
    discuss === undefined
      ? []
      : [
          {
            place: `Q${item} · ${title} (${module.id})`,
            who,
            reason: inline(discuss.slice(0, 240)),
            open: `exercises/${module.id}/answers.md`,
            ask: "What did you write, and where did you stop being sure?",
          },
        ],
  );
  const inCode = (work?.marks ?? []).map(
    ({ section, name, reason }): Mark => ({
      place: `${code(name || section)} (${module.id})`,
      who,
      reason: inline(reason.slice(0, 240)),
      open: `exercises/${module.id}/${section}.ts`,
      ask: "How did you do it, and which line are you not sure about?",
    }),
  );
  return [...written, ...inCode];
}

/** The sections of a module that somebody at work in it hasn't got green. */
function missedIn(key: ModuleKey, members: readonly Side[]): Entry[] {
  const { id, sections } = key.module;
  const atWork = members.filter((member) => member.modules.get(id)?.begun && member.modules.get(id)?.run);
  return sections.flatMap(({ name, title }, i): Entry[] => {
    const green = atWork.filter((member) => isGreen(member.modules.get(id), name));
    const missed = atWork.length - green.length;
    if (missed === 0) return [];
    const red = atWork.filter((member) =>
      ["red", "file"].includes(standing(member.modules.get(id), name).kind),
    ).length;
    const belief = commonest(key, members, name);
    const left = missed - red;
    const counts = [red > 0 ? `${red} wrong` : "", left > 0 ? `${left} not written` : ""].filter(Boolean);
    return [
      {
        kind: "missed",
        module: id,
        title: `${title} (${id})`,
        why: `not green for ${missed} of ${atWork.length} at work there: ${counts.join(", ")}`,
        begin: green[0] === undefined ? "" : inline(green[0].name),
        open: [`exercises/${id}/${name}.ts`, `exercises/${id}/README.md`],
        question:
          belief === undefined
            ? "What did you expect to come out, and what did the message say?"
            : openQuestion(belief, i),
        weight: missed,
        company: atWork.length,
      },
    ];
  });
}

/** The belief that is recognised most often in one section. */
function commonest(key: ModuleKey, members: readonly Side[], section: string): string | undefined {
  const counts = new Map<string, number>();
  for (const member of members) {
    for (const found of recognised(key, member.modules.get(key.module.id))) {
      if (found.section === section) {
        counts.set(found.mistake.belief, (counts.get(found.mistake.belief) ?? 0) + 1);
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Written answers that use hardly any word of some key point. One entry for each question, with the point most of them lack. */
function lackingIn({ module, reference }: ModuleKey, members: readonly Side[]): Entry[] {
  return reference.answers.flatMap(({ item, title, keyPoints }): Entry[] => {
    const answers = members.flatMap((member) => {
      const answer = member.modules.get(module.id)?.answers.find((one) => one.item === item);
      return answer === undefined || answer.written === "" ? [] : [{ member, answer }];
    });
    const lacks = keyPoints.map((point) => ({
      point,
      by: answers.filter(({ answer }) => missingPoints(answer).includes(point)).length,
    }));
    const [most] = lacks.sort((a, b) => b.by - a.by);
    if (most === undefined || most.by === 0) return [];
    // Whoever has the point in their own words can say it best.
    const knows = answers.find(({ answer }) => !missingPoints(answer).includes(most.point));
    return [
      {
        kind: "words",
        module: module.id,
        title: `Q${item} · ${title} (${module.id})`,
        why: `${most.by} of ${answers.length} answers may leave something out`,
        begin: knows === undefined ? "" : inline(knows.member.name),
        open: [`exercises/${module.id}/answers.md`, `solutions/${module.id}/answers.md`],
        question: `“${most.point}” Is it in your answer, in other words? Does it belong there?`,
        weight: most.by,
      },
    ];
  });
}

/** "Anna", "Anna and Ben", "Anna, Ben and Cem". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
