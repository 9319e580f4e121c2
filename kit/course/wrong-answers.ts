/**
 * Known wrong answers: what the comment at the top of each file says.
 *
 *     @belief    what one has to believe to write this
 *     @origin    where the belief comes from
 *     @replaces  the file of the module that it takes the place of
 *     @does      what such code does, as the rest of a sentence: "Your code adds the gradient to each parameter."
 *     @mend      what to do instead
 *     @endless   only where such code never comes to an end: on which inputs
 */

/** One wrong answer's own account of itself. */
export interface WrongAnswer {
  belief: string;
  origin: string;
  replaces: string;
  does: string;
  mend: string;
  /** Whether such code never comes to an end on some inputs: `@endless`, with a word on when. */
  endless?: string;
}

/** Reads a tag's text, which may go on over several lines, up to the next tag or the comment's end. A right answer has a `@way`. */
export function tag(source: string, name: keyof WrongAnswer | "way"): string {
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? "";
  const lines = comment.split(/\r?\n/).map((line) => line.replace(/^\s*\*? ?/, "").trim());
  const start = lines.findIndex((line) => line.startsWith(`@${name} `));
  if (start === -1) return "";
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith("@") || line === "");
  const text = [lines[start]?.slice(name.length + 1), ...rest.slice(0, end === -1 ? undefined : end)];
  return text.join(" ").trim();
}

/** Reads a wrong answer's comment. @throws Error when a tag is missing, with the tag's name */
export function readWrongAnswer(source: string): WrongAnswer {
  const needed = (name: keyof WrongAnswer): string => {
    const text = tag(source, name);
    if (text === "") throw new Error(`the comment at the top needs "@${name} ..."`);
    return text;
  };
  const [belief, origin, replaces] = [needed("belief"), needed("origin"), needed("replaces")];
  const answer: WrongAnswer = { belief, origin, replaces, does: needed("does"), mend: needed("mend") };
  const endless = tag(source, "endless");
  return endless === "" ? answer : { ...answer, endless };
}

/**
 * The name of the file in which a function's mistakes lie ready, without its ending: "16-convolution.6-net.convN_et". Capital letters are
 * marked, because many disks take ConvNet and convNet for one name.
 *
 * @param section "16-convolution/6-net"
 */
export const readyName = (section: string, name: string): string =>
  `${section.replace("/", ".")}.${name.replace(/[A-Z]/g, "$&_")}`;
