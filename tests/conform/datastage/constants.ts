/** The value of a constant in the vendor's words: `member`, or `GROUP.Enum.member`; undefined where it isn't known. */
export type Constants = (coded: string) => Value | undefined;

type Value = string | number | boolean;
type Enum = Readonly<Record<string, Value>>;

/** Enums with so many members that descriptors don't hold them. */
const huge = 100;

/** Constants of the enums that have nothing else: here, their properties are texts. And those of columns. */
const texts: Enum = {
  custom: " ",
  Select_a_column: "Select a column",
  comma: ",",
  tab: "\\t",
  space: " ",
  period: ".",
  zero: 0,
  one: 1,
  two: 2,
  four: 4,
  microseconds_and_timezone: "microseconds,timezone",
};

/** Constants that several enums have, of which the parts of stages name some. */
const renamed: Enum = { cont: "continue" };

/** Reads what the index of stages exports; whatever holds only plain values there is an enum. */
export function constantsIn(index: Readonly<Record<string, unknown>>): Constants {
  const enums = Object.entries(index).filter((entry): entry is [string, Enum] => isEnum(entry[1]));
  const long = enums.map(([, one]) => one).filter((one) => Object.keys(one).length > huge);
  return (coded) => {
    const [member = "", name = "", group] = coded.split(".").reverse();
    // Those of columns are no enums here; all but a few are called as they are on the wire.
    if (group === "FIELD") return Object.hasOwn(texts, member) ? texts[member] : member;
    const among = (all: readonly Enum[]): Value | undefined => {
      const values = new Set(
        all.flatMap((one) => (Object.hasOwn(one, member) ? [one[member]] : [])),
      );
      return values.size === 1 ? [...values][0] : undefined;
    };
    const named = name === "" ? [] : enums.filter(([each]) => each.endsWith(name));
    return (
      among(named.map(([, one]) => one)) ??
      among(long) ??
      (Object.hasOwn(texts, member) ? texts[member] : renamed[member])
    );
  };
}

function isEnum(value: unknown): value is Enum {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((each) => typeof each !== "object")
  );
}
