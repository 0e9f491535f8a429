import type { ParsedInput } from "../../../shared/contract/index.ts";
import type { StagingEntry } from "../../../shared/contract/staging.ts";
import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import {
  editionInForce,
  yearOfDiagnosis,
} from "../../../shared/domain/edition-in-force.ts";
import type {
  ContradictionOverride,
  StagingEvent,
} from "../../../shared/domain/staging-event.ts";
import type { Contradiction } from "../../../shared/domain/staging-views.ts";
import { editionName } from "../../../shared/domain/staging-systems.ts";
import { AppError, type FieldError } from "../../../shared/errors.ts";
import { formatDate } from "../../../shared/format.ts";
import { checkDay } from "../cases/check-facts.ts";
import { formForDisease } from "./form-for.ts";

type SaveInput = ParsedInput<"staging.save">;

const formOfMode = {
  categories: "pleural",
  findings: "pleural",
  peritoneal: "peritoneal",
  described: "described",
} as const satisfies Record<StagingEntry["mode"], string>;

const wrongForm = {
  pleural: "This disease is staged on the pleural form.",
  peritoneal: "This disease is staged on the peritoneal form.",
  described: "The extent of this disease is described in words.",
} as const;

/** Refuses an entry made on the form of another disease, with the reason and what to do instead. */
export function refuseOtherForm(
  { mode }: StagingEntry,
  diagnosis: Diagnosis,
): void {
  const { form, reason } = formForDisease(diagnosis);
  if (form === formOfMode[mode]) return;
  const sentence = formOfMode[mode] === "pleural" ? reason : wrongForm[form];
  throw new AppError("precondition", `${sentence} Nothing was stored.`);
}

/** Impossible dates of the staging and its documents, and an edition that was not in force and has no reason. */
export function dateAndEditionProblems(
  file: CaseFile,
  input: SaveInput,
  today: string,
): FieldError[] {
  const { identity, diagnosis } = file.sections;
  const bounds = { birthDate: identity.body.birthDate, today };
  return [
    ...checkDay("on", "staging", input.on, bounds),
    ...input.documents.flatMap(({ on }, at) =>
      checkDay(`documents.${at}.on`, "document", on, bounds),
    ),
    ...editionProblems(diagnosis.body, input),
  ];
}

function editionProblems(
  diagnosis: Diagnosis,
  { entry, editionReason }: SaveInput,
): FieldError[] {
  if (!isTnm(entry) || editionReason !== "") return [];
  const inForce = editionInForce(diagnosis);
  if (inForce === null || inForce === entry.edition) return [];
  const year = yearOfDiagnosis(diagnosis);
  return [
    {
      path: "editionReason",
      message: `The disease was diagnosed in ${year}, when edition ${inForce} was in force. Choose edition ${inForce}, or say in a sentence why edition ${entry.edition} is used.`,
    },
  ];
}

/** True for an entry under a TNM edition, the only kind whose edition can be out of force. */
export function isTnm(
  entry: StagingEntry,
): entry is Extract<StagingEntry, { edition: string }> {
  return (
    entry.mode === "categories" ||
    (entry.mode === "findings" && entry.system === "tnm-pleura")
  );
}

/** Each current contradiction with the reason given for it; those no longer there are dropped. */
export function overridesOf(
  contradictions: readonly Contradiction[],
  given: SaveInput["overrides"],
): ContradictionOverride[] {
  return contradictions.flatMap(({ code, sentence }) => {
    const reason = given.find((one) => one.code === code)?.reason;
    return reason === undefined ? [] : [{ code, sentence, reason }];
  });
}

/** A problem at "overrides.<code>" for each contradiction without a reason. */
export function contradictionProblems(
  contradictions: readonly Contradiction[],
  overrides: readonly ContradictionOverride[],
): FieldError[] {
  const covered = new Set(overrides.map(({ code }) => code));
  return contradictions
    .filter(({ code }) => !covered.has(code))
    .map(({ code, sentence }) => ({
      path: `overrides.${code}`,
      message: `${sentence} Correct one side, or say in a sentence why both stand.`,
    }));
}

/**
 * What is wrong with an amendment: no reason, not a staging of this case, or one of another system (the stage of the
 * case would then fall back to an older staging). Refuses a second one with "conflict".
 */
export function amendmentProblems(
  stagings: readonly StagingEvent[],
  { amends, amendReason }: Pick<SaveInput, "amends" | "amendReason">,
  system: StagingEvent["system"],
): FieldError[] {
  if (amends === null) return [];
  const amended = stagings.find(({ id }) => id === amends);
  if (amended !== undefined && amended.system !== system)
    return [
      {
        path: "amends",
        message: `An amendment stays within the system of the staging it corrects (${editionName(amended.edition)}). Choose that system, or save this one as a staging of its own.`,
      },
    ];
  if (amended === undefined) {
    return [
      {
        path: "amends",
        message:
          "The staging to amend does not belong to this case. Open the staging history again and choose one of it.",
      },
    ];
  }
  const earlier = stagings.find((other) => other.amends === amends);
  if (earlier !== undefined)
    throw new AppError(
      "conflict",
      `This staging was already amended by the one of ${formatDate(earlier.on)}, recorded by ${earlier.recordedBy}. Nothing was stored and nothing was overwritten. Open the staging history again and amend the newer one.`,
    );
  return amendReason === ""
    ? [
        {
          path: "amendReason",
          message:
            "Say in a sentence why the earlier staging is amended. It stays readable beside this one.",
        },
      ]
    : [];
}
