import type { Random } from "../../../datastage/columns/random.js";
import { texts } from "./values.js";

const sizes = [10, 11, 12, 14, 18, 24, 30, 36, 48, 60, 72, 96];
const formats: Readonly<Record<string, readonly unknown[]>> = {
  bold: [true, false],
  italics: [true, false],
  text_decoration: ["underline", "strikethrough"],
  font: ["IBM Plex Sans Condensed", "serif"],
  text_size: sizes,
  text_color: ["#DA1E28"],
  background_color: ["#1192E8"],
  horizontal_align: ["align-left", "align-middle", "align-right"],
  vertical_align: ["align-top", "align-center", "align-bottom"],
  line_height: [1.5, 2],
  letter_spacing: ["1px"],
  border_color: ["#000000"],
  padding: ["4px"],
  outline: [true, false],
};

/** Random texts about some of the nodes, or about none. */
export function randomComments(random: Random, labels: readonly string[]): object[] {
  return Array.from({ length: 1 + random.below(3) }, () => {
    const kind = random.one(["markdown", "annotation", undefined]);
    const some = Object.entries(formats).filter(() => random.chance(0.3));
    const to = random.shuffled(labels, 1).slice(0, random.below(3));
    return {
      ...(kind && { kind }),
      text: random.one(texts),
      ...(random.chance(0.7) && { to }),
      ...(kind === "annotation" && {
        format: Object.fromEntries(
          random.shuffled(some, 0.5).map(([name, values]) => [name, random.one(values)]),
        ),
      }),
    };
  });
}
