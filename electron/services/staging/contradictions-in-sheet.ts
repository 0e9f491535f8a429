import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import { editionInForce } from "../../../shared/domain/edition-in-force.ts";
import { standingStagings } from "../../../shared/domain/staging-in-use.ts";
import type {
  Contradiction,
  StageDerivation,
} from "../../../shared/domain/staging-views.ts";
import { tnmEditionSchema } from "../../../shared/domain/staging.ts";
import { formatDate } from "../../../shared/format.ts";
import { editionName } from "../../../shared/domain/staging-systems.ts";
import { beyondBiopsySites } from "../../engine/rules/brigham/readings.ts";
import { descriptorsOf } from "../../engine/rules/tnm-findings/descriptors.ts";
import { inSentence } from "../../engine/rules/tnm-findings/finding-words.ts";
import { listWords } from "../../engine/words.ts";
import { sheetWithSide, type FindingsEntry } from "./sheet-of-entry.ts";
import { readSheetUnder } from "./system-reading.ts";

type Categories = StageDerivation["categories"];

const unresectable =
  "T4, which AJCC 8 defines as technically unresectable; the form says that the tumor is resectable.";

/** Findings of one sheet that cannot all be right, whichever system reads it. */
export function contradictionsInSheet(
  entry: FindingsEntry,
  categories: Categories,
  diagnosis: Diagnosis | null,
): Contradiction[] {
  const found = [
    t4Resectable(entry, categories, diagnosis),
    widerThanBiopsySites(entry),
    ribWithoutChestWall(entry, categories),
    pericardialEffusionUnexplained(entry, categories),
    marginsWithoutOperation(entry),
  ];
  return found.filter((one) => one !== null);
}

/** T is that of the TNM edition chosen; under another system, of the edition in force at diagnosis, else the 8th. */
function t4Resectable(
  entry: FindingsEntry,
  categories: Categories,
  diagnosis: Diagnosis | null,
): Contradiction | null {
  if (entry.sheet.operation.resectable !== true) return null;
  const code = "t4-resectable";
  if (entry.system === "tnm-pleura")
    return categories.t.join() === "T4"
      ? { code, sentence: `The findings make ${unresectable}` }
      : null;
  const edition =
    (diagnosis === null ? null : editionInForce(diagnosis)) ?? "8";
  const { sheet } = sheetWithSide(entry, diagnosis);
  const read = readSheetUnder(entry, { system: "tnm-pleura", edition }, sheet);
  return read?.tnm?.axes?.t.possible.join() === "T4"
    ? {
        code,
        sentence: `By ${editionName(edition)} the findings make ${unresectable}`,
      }
    : null;
}

/** T4 as a report states it, while the findings of a standing staging of the case call the tumor resectable. */
export function statedT4Resectable(
  categories: Categories,
  file: CaseFile | null,
): Contradiction | null {
  if (file === null || categories.t.join() !== "T4") return null;
  const resectable = standingStagings(file.stagings).find(
    ({ sheet }) =>
      sheet?.kind === "pleural" && sheet.operation.resectable === true,
  );
  return resectable === undefined
    ? null
    : {
        code: "t4-resectable",
        sentence: `The form says T4, which AJCC 8 defines as technically unresectable; the findings of the staging of ${formatDate(resectable.on)} say that the tumor is resectable.`,
      };
}

function widerThanBiopsySites({ sheet }: FindingsEntry): Contradiction | null {
  const { findings, operation } = sheet;
  const wider = beyondBiopsySites.filter((name) => findings[name] === true);
  if (operation.chestWallAtBiopsySitesOnly !== true || wider.length === 0)
    return null;
  return {
    code: "biopsy-site-with-wider-invasion",
    sentence: `The form says that the chest wall is involved at earlier biopsy sites only; it also answers ${listWords(wider.map(inSentence), "and")} with yes, which a biopsy site does not explain.`,
  };
}

/** Only where the rib itself is no descriptor and nothing else of the chest wall takes it up. */
function ribWithoutChestWall(
  entry: FindingsEntry,
  { t }: Categories,
): Contradiction | null {
  const { findings } = entry.sheet;
  const isDenied =
    findings.rib === true &&
    findings.chest_wall_diffuse_or_multifocal === false &&
    findings.chest_wall_soft_tissue_solitary_resectable !== true;
  if (!isDenied || t.join() === "T4" || isDescriptor(entry, "rib")) return null;
  return {
    code: "rib-without-chest-wall",
    sentence: `The rib is answered yes and the chest wall (diffuse or multifocal) no; ${editionName(entry.edition)} counts a rib only with the chest wall (T4), so the rib is left out of T here.`,
  };
}

/** Only where the effusion itself is no descriptor and neither T4 through the pericardium nor M1 takes it up. */
function pericardialEffusionUnexplained(
  entry: FindingsEntry,
  { m }: Categories,
): Contradiction | null {
  const { findings } = entry.sheet;
  const isDenied =
    findings.malignant_pericardial_effusion === true &&
    findings.pericardium_internal_surface === false &&
    findings.myocardium !== true;
  if (!isDenied || m.join() !== "M0") return null;
  if (isDescriptor(entry, "malignant_pericardial_effusion")) return null;
  return {
    code: "pericardial-effusion-unexplained",
    sentence: `A malignant pericardial effusion is answered yes, the inner surface of the pericardium no, and no metastasis is recorded; ${editionName(entry.edition)} counts it as T4 through the pericardium or as M1, so it is left out here.`,
  };
}

/** True where the finding counts by itself, and for systems without T, which read the sheet in their own way. */
function isDescriptor(
  { system, edition, classification }: FindingsEntry,
  name: "rib" | "malignant_pericardial_effusion",
): boolean {
  const known = tnmEditionSchema.safeParse(edition);
  if (system !== "tnm-pleura" || !known.success) return true;
  return descriptorsOf(known.data, classification).some(
    ({ finding }) => finding === name,
  );
}

function marginsWithoutOperation({
  sheet: { operation },
}: FindingsEntry): Contradiction | null {
  const { operated, margins } = operation;
  return operated !== false || margins === null
    ? null
    : {
        code: "brigham-without-operation",
        sentence: `Resection margins are given as ${margins}; the form says that there was no operation.`,
      };
}
