import { sha256OfJson } from "../../../../db/canonical-json.ts";
import type {
  StoredIndex,
  StoredInput,
} from "../../../../shared/domain/prognosis-record.ts";
import type {
  IndexView,
  PickedInput,
  PrognosisView,
} from "../../../../shared/domain/prognosis-views.ts";

/** What is kept of an index: its answer, what it was given, and the version that read it. */
export function storedIndex(index: IndexView): StoredIndex {
  const { rule, ruleVersion, name, status, group, groupKey } = index;
  const { possibleGroups, groupDetail, inputs, trail, warnings } = index;
  return {
    rule,
    ruleVersion,
    name,
    status,
    group,
    groupKey,
    possibleGroups,
    groupDetail,
    inputs: inputs.map(storedInput),
    given: Object.fromEntries(inputs.map(({ name: key, used }) => [key, used])),
    trail: trail.map(({ text, source, verification }) => ({
      text,
      source,
      verification,
    })),
    warnings,
  };
}

/** One text for the reference date and all that would be kept: another value, date or source gives another. */
export function fingerprintOf({
  referenceOn,
  indices,
}: Pick<PrognosisView, "referenceOn" | "indices">): string {
  return sha256OfJson({ referenceOn, indices: indices.map(storedIndex) });
}

function storedInput(input: PickedInput): StoredInput {
  const { name, label, display, on, ageDays } = input;
  const { state, windowDays, source, note, used } = input;
  return {
    name,
    label,
    display,
    on,
    ageDays,
    state,
    windowDays,
    source,
    note,
    used,
  };
}
