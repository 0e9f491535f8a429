import { brigham1993Inputs } from "../../engine/rules/brigham/table-1993.ts";
import { brigham1999Inputs } from "../../engine/rules/brigham/table-1999.ts";
import { butchartInputs } from "../../engine/rules/butchart/table.ts";
import type { FindingsEntry } from "./sheet-of-entry.ts";

/** What a system calls one of its inputs, as a clinician reads it; the name itself where it has no label. */
export function inputLabel(
  system: FindingsEntry["system"],
  edition: string,
  name: string,
): string {
  return (
    inputsOf(system, edition).find((input) => input.name === name)?.label ??
    name.replaceAll("_", " ")
  );
}

function inputsOf(
  system: FindingsEntry["system"],
  edition: string,
): readonly { name: string; label: string }[] {
  if (system === "butchart") return butchartInputs;
  if (system === "brigham")
    return edition === "1993" ? brigham1993Inputs : brigham1999Inputs;
  return [];
}
