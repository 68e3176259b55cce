import type { Json } from "../../payload/workflow-payload.js";
import type { Rule } from "../descriptor.js";
import { isGiven } from "../is-given.js";
import { refuse } from "../refuse.js";

const combination = "ARGUMENT_COMBINATION";

/** One of these arguments at least is given and not empty. */
export function some(...names: readonly string[]): Rule {
  return {
    rule: "some",
    names,
    check(place, args) {
      if (names.some((name) => isGiven(args[name]))) return;
      refuse(place, `needs one at least of ${names.join(", ")}`, combination);
    },
  };
}

/** All of these arguments are given, or none. */
export function together(...names: readonly string[]): Rule {
  return {
    rule: "together",
    names,
    check(place, args) {
      const given = names.find((name) => args[name] !== null);
      const missing = names.find((name) => args[name] === null);
      if (given === undefined || missing === undefined) return;
      refuse(`${place}: argument ${given}`, `goes only with ${missing}`, combination);
    },
  };
}

/** These arguments are given only while another one has this value. */
export function only(argument: string, is: Json, ...names: readonly string[]): Rule {
  return {
    rule: "only",
    argument,
    is,
    names,
    check(place, args, given) {
      const name = names.find((each) => given[each] != null);
      if (name === undefined || args[argument] === is) return;
      const text = `goes only with ${argument}: ${is as string}`;
      refuse(`${place}: argument ${name}`, text, combination);
    },
  };
}

/** These arguments are needed while another one has this value. */
export function needed(argument: string, is: Json, ...names: readonly string[]): Rule {
  return {
    rule: "needed",
    argument,
    is,
    names,
    check(place, args) {
      const name = names.find((each) => args[each] === null);
      if (name === undefined || args[argument] !== is) return;
      const text = `is needed with ${argument}: ${is as string}`;
      refuse(`${place}: argument ${name}`, text, combination);
    },
  };
}
