import type { PickedInput } from "../../shared/domain/prognosis-views.ts";

/** An input of an index as it was picked from the record; missing when it has no value. */
export function picked(
  name: string,
  used: PickedInput["used"],
  { label = name, display = used === null ? null : String(used) } = {},
): PickedInput {
  return {
    name,
    label,
    display,
    on: used === null ? null : "2026-11-14",
    ageDays: null,
    state: used === null ? "missing" : "picked",
    windowDays: null,
    source: "",
    note: "",
    used,
  };
}
