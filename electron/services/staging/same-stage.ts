import type { FieldError } from "../../../shared/errors.ts";

const arabicStages: Readonly<Record<string, string>> = {
  "1": "I",
  "2": "II",
  "3": "III",
  "4": "IV",
};

/** The most characters a stated stage is kept with. */
const maxLength = 8;

/**
 * A stage as a document states it, spelled as in our tables: "stage iiib" and "3B" are "IIIB". Words that are no
 * stage group stay as they are; null when there are none.
 */
export function statedStage(text: string | null): string | null {
  const words = (text ?? "")
    .normalize("NFKC")
    .trim()
    .replace(/^stage(?:\s+group)?(?:[\s:]+|(?=\d|$))/iu, "")
    .replace(/[\s.]+$/u, "");
  const [, number = "", letter = ""] =
    /^(i{1,3}|iv|[1-4])\s*([abc]?)$/iu.exec(words) ?? [];
  if (number === "") return words === "" ? null : words;
  return `${arabicStages[number] ?? number.toUpperCase()}${letter.toUpperCase()}`;
}

/** Refuses a stated stage that is too long to be one; what was typed stays. */
export function statedStageProblems(stage: string | null): FieldError[] {
  if (stage === null || stage.length <= maxLength) return [];
  return [
    {
      path: "recordedStage",
      message: `Write only the stage as the documents state it, such as IIIB: at most ${maxLength} characters.`,
    },
  ];
}

/** True for a stage group, I to IV with or without a letter, spelled as in our tables. */
export function isStageGroup(stage: string): boolean {
  return /^(I{1,3}|IV)[ABC]?$/.test(stage);
}

/** True when two stages are equal, or one is only less exact: "III" and "IIIA" do not contradict each other. */
export function isSameStage(left: string, right: string): boolean {
  const [one, other] = [statedStage(left) ?? "", statedStage(right) ?? ""];
  if (one === other) return true;
  const oneIsLessExact = (one === group(one)) !== (other === group(other));
  return oneIsLessExact && group(one) === group(other);
}

/** True when the stated stage is IV, with or without a letter. */
export function isStageFour(stage: string): boolean {
  return group(statedStage(stage) ?? "") === "IV";
}

function group(stage: string): string {
  return isStageGroup(stage) ? stage.replace(/[ABC]$/, "") : stage;
}
