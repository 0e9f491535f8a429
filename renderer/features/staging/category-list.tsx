import { useId } from "react";
import type { KeyboardEvent } from "react";
import type { EditionGuide } from "../../../shared/contract/staging.ts";
import type { VerificationLevel } from "../../../shared/domain/result.ts";
import { stagingTerms } from "../../../shared/staging-words.ts";
import { CodedText } from "../../ui/coded-text.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import type { Axis } from "./staging-draft.ts";
import { useTypedCategory } from "./use-typed-category.ts";
import styles from "./findings.module.css";

const titles: Record<Axis, string> = {
  t: "T, primary tumor",
  n: "N, lymph nodes",
  m: "M, distant metastasis",
};

/** One axis as a list of radio buttons with meanings. Arrows move; typing "2" chooses the category ending in 2. */
export function CategoryList(props: {
  axis: Axis;
  categories: EditionGuide["t"];
  citation: string;
  value: string | null;
  error: string | undefined;
  onChange: (value: string | null) => void;
}) {
  const { axis, categories, value, onChange } = props;
  const name = useId();
  const typed = useTypedCategory(axis, categories, onChange);
  const isForeign =
    value !== null && !categories.some(({ code }) => code === value);
  const problem =
    props.error ??
    (isForeign
      ? `${value} is not a category of this edition. Choose again.`
      : undefined);
  return (
    <fieldset className={styles.axis} data-axis={axis} tabIndex={-1}>
      <legend className={styles.legend}>
        {titles[axis]} <KeyHint keys={axis.toUpperCase()} />{" "}
        <VerificationMark
          level={weakest(categories)}
          citation={props.citation}
        />
      </legend>
      <label className={styles.notAssessed}>
        <input
          type="radio"
          name={name}
          data-code=""
          checked={value === null}
          onChange={() => onChange(null)}
          onKeyDown={typed}
        />
        not assessed
      </label>
      {categories.map((category) => (
        <Category
          key={category.code}
          category={category}
          name={name}
          checked={value === category.code}
          onChange={() => onChange(category.code)}
          onKeyDown={typed}
        />
      ))}
      {problem !== undefined && (
        <p className={styles.error} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

function Category(props: {
  category: EditionGuide["t"][number];
  name: string;
  checked: boolean;
  onChange: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}) {
  const { code, meaning } = props.category;
  return (
    <label className={styles.category} data-checked={props.checked}>
      <input
        type="radio"
        name={props.name}
        data-code={code}
        checked={props.checked}
        onChange={props.onChange}
        onKeyDown={props.onKeyDown}
      />
      <span className={styles.code}>{code}</span>
      <span className={styles.meaning}>
        <CodedText text={meaning} terms={stagingTerms} />
      </span>
    </label>
  );
}

/** The least trusted level in the list stands for the whole list. */
function weakest(categories: EditionGuide["t"]): VerificationLevel {
  const levels = new Set(categories.map(({ verification }) => verification));
  if (levels.has("unverified")) return "unverified";
  return levels.has("secondary") ? "secondary" : "verified";
}
