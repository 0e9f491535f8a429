import type { CaseFile } from "../../shared/domain/case-file.ts";
import type { ClinicSettings } from "../../shared/domain/clinic-settings.ts";
import type { DosingView } from "../../shared/domain/dosing-view.ts";
import type { PickedInput } from "../../shared/domain/prognosis-views.ts";
import type {
  BsaResult,
  CarboplatinResult,
} from "../../shared/domain/prognosis.ts";
import type { Result, TrailStep } from "../../shared/domain/result.ts";
import { evidenceLibrary } from "../engine/evidence/library.ts";
import { bsa } from "../engine/rules/bsa/bsa.ts";
import { carboplatin } from "../engine/rules/carboplatin/carboplatin.ts";
import { factsOf } from "./cases/case-facts.ts";
import { findCase } from "./cases/find-case.ts";
import { surfaceQuantities } from "./dosing/body-surface.ts";
import {
  carboplatinQuantity,
  clearanceQuantities,
  recordedQuantity,
} from "./dosing/clearance.ts";
import { dosingInputs, type DosingInputs } from "./dosing/dosing-inputs.ts";
import { clearanceDoubts } from "./dosing/doubts.ts";
import { limitsOf } from "./dosing/limits.ts";
import { regimensFor, withoutDose } from "./dosing/regimens.ts";
import { trailInWords } from "./prognosis/view/clinic-words.ts";
import { ecogFive } from "./prognosis/inputs/ecog-five.ts";
import { referenceFor, type Reference } from "./prognosis/inputs/reference.ts";
import type { Session, Tools } from "./session.ts";
import { readSettings } from "./settings-service.ts";

/** The AUCs whose maxima the source names. */
const shownAucs = [4, 5, 6] as const;
/** The AUC at which a doubt about the clearance names both doses: that of the regimens with carboplatin. */
const warnedAuc = 5;

/** Doses for one case to check an order against, under the clinic's settings. Never an order. */
export function dosingOf(
  session: Session,
  tools: Tools,
  caseId: string,
): DosingView {
  const { settings } = readSettings(session);
  const file = findCase(session, caseId);
  return dosingView(file, settings, tools.clock.today());
}

/** Body surface, clearance, carboplatin and the regimens of the evidence library for a record as it stands. */
export function dosingView(
  file: CaseFile,
  settings: ClinicSettings,
  today: string,
): DosingView {
  const reference = referenceFor(file, today);
  const given = dosingInputs(file, reference, settings);
  const { heightCm, weightKg, inputs } = given;
  const surface: Result<BsaResult> = bsa({ heightCm, weightKg });
  const at = (auc: number): Result<CarboplatinResult> =>
    carboplatin(carboplatinInput(given, auc));
  const byAuc = shownAucs.map((auc) => ({ auc, answer: at(auc) }));
  const answers = [surface, ...byAuc.map(({ answer }) => answer)];
  const computed = answers.filter(
    ({ result }, position) => result !== null || position <= 1,
  );
  return {
    referenceOn: reference.on,
    referenceReason: reference.reason,
    inputs,
    quantities: [
      ...surfaceQuantities(surface, given),
      ...byAuc
        .slice(0, 1)
        .flatMap(({ answer }) => clearanceQuantities(answer, given)),
      ...byAuc.flatMap(({ auc, answer }) => [
        carboplatinQuantity(auc, answer, given),
        ...recordedQuantity(auc, given),
      ]),
    ],
    regimens: regimensFor(evidenceLibrary, {
      bodySurface: surface.result?.mosteller ?? null,
      weightKg,
      carboplatinAt: (auc) => at(auc).result,
    }),
    trail: trailInWords(
      eachOnce(computed.flatMap(({ trail }) => trail)),
      inputs,
    ),
    warnings: [
      ...deathWarning(file),
      ...ecogWarning(file, reference, settings),
      ...clearanceDoubts(
        given,
        warnedAuc,
        (creatinineFloor_mg_dL) =>
          carboplatin(
            carboplatinInput({ ...given, creatinineFloor_mg_dL }, warnedAuc),
          ).result,
      ),
      ...new Set(
        answers
          .flatMap(({ warnings }) => warnings)
          .map((warning) => labelled(warning, inputs)),
      ),
    ],
    limits: [...limitsOf(given), withoutDose(evidenceLibrary)],
  };
}

function carboplatinInput(given: DosingInputs, auc: number): object {
  const { ageYears, weightKg, creatinine_mg_dL, sex } = given;
  const { creatinineFloor_mg_dL } = given;
  return {
    ageYears,
    weightKg,
    creatinine_mg_dL,
    sex,
    auc,
    ...(creatinineFloor_mg_dL !== null && { creatinineFloor_mg_dL }),
  };
}

/** "Creatinine: …" for a warning at the rule's own name of that input. */
function labelled(warning: string, inputs: readonly PickedInput[]): string {
  const at = inputs.find(({ name }) => warning.startsWith(`${name}: `));
  return at === undefined
    ? warning
    : `${at.label}${warning.slice(at.name.length)}`;
}

function eachOnce(steps: readonly TrailStep[]): TrailStep[] {
  return [...new Map(steps.map((step) => [step.text, step])).values()];
}

function deathWarning(file: CaseFile): string[] {
  return factsOf(file).outcome.status === "dead"
    ? ["The patient has died: the figures are for review only."]
    : [];
}

/** ECOG 5 beside a patient who is not recorded as dead: nothing may be dosed before that is settled. */
function ecogWarning(
  file: CaseFile,
  { on }: Reference,
  { freshnessDays }: ClinicSettings,
): string[] {
  const found = ecogFive({ file, on, windows: freshnessDays });
  return found === null || factsOf(file).outcome.status === "dead"
    ? []
    : [found.dose];
}
