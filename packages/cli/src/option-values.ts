import { InvalidArgumentError } from "commander";
import { capital, didYouMean } from "./nearest.ts";

/** Parser of a comma-separated list of which each member is one of `choices`. */
export function listOf(choices: readonly string[]): (value: string) => string[] {
  return (value) => {
    const members = value.split(",").map((member) => member.trim()).filter((member) => member !== "");
    const unknown = members.find((member) => !choices.includes(member));
    if (unknown !== undefined || members.length === 0) {
      const hint = didYouMean(unknown ?? "", choices);
      throw new InvalidArgumentError(`${hint === "" ? "" : `${capital(hint)} `}Allowed, with commas between them: ${choices.join(", ")}.`);
    }
    return members;
  };
}

/** A date in the form 2026-07-01 that the calendar has. */
export function isoDate(value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError("Expected a date such as 2026-07-01.");
  }
  return value;
}

/** Gathers an option that may be given several times. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Parser of a number from `least` to `most`, whole where `whole` is asked. */
export function numberFrom(least: number, most: number, whole = false): (value: string) => number {
  return (value) => {
    const number = value.trim() === "" ? Number.NaN : Number(value);
    if (number >= least && number <= most && (!whole || Number.isInteger(number))) return number;
    throw new InvalidArgumentError(`Expected a ${whole ? "whole " : ""}number ${most === Infinity ? `of at least ${least}` : `from ${least} to ${most}`}.`);
  };
}

/** Words with commas between them, each once. */
export function commaList(value: string): string[] {
  const members = [...new Set(value.split(",").map((member) => member.trim()).filter((member) => member !== ""))];
  if (members.length === 0) throw new InvalidArgumentError("Expected ids with commas between them.");
  return members;
}
