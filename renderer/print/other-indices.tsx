import { Fragment } from "react";
import type { Agreement } from "../../shared/domain/agreement.ts";
import type { IndexBrief } from "../../shared/domain/prognosis-views.ts";
import { apartText } from "../../shared/prognosis-words.ts";
import { Kept } from "./kept.tsx";
import { Mark } from "./mark.tsx";
import { otherIndexWords } from "./other-index.ts";

/**
 * The indices that apply and are not printed in full, run on: each with its group, or with what it lacks; then which of
 * all indices point apart.
 */
export function OtherIndices(props: {
  indices: readonly IndexBrief[];
  agreement: Agreement;
  withValues: boolean;
}) {
  const apart = apartText(props.agreement);
  const applying = props.indices.filter(
    ({ status }) => status !== "not-applicable",
  );
  if (applying.length === 0 && apart === null) return null;
  return (
    <p className="fine">
      {applying.map((index, at) => (
        <Fragment key={index.rule}>
          {at > 0 && " · "}
          <OtherIndex index={index} withValues={props.withValues} />
        </Fragment>
      ))}
      {apart !== null && (
        <>
          {applying.length > 0 && ". "}
          <strong>
            {props.agreement.verdict === "degree"
              ? "Differ in degree"
              : "Apart"}{" "}
            within their own groups
          </strong>{" "}
          (our convention): {apart}.
        </>
      )}
    </p>
  );
}

function OtherIndex(props: { index: IndexBrief; withValues: boolean }) {
  const { index } = props;
  const { answer, rest } = otherIndexWords(index, props.withValues);
  return (
    <>
      {index.name} <strong>{answer}</strong>
      {index.group !== null && !index.isShownOnly && (
        <>
          {"\u00a0"}
          <Mark level={index.verification} checked={index.checked} />
        </>
      )}
      {rest !== "" && (
        <>
          {index.group === null ? ": " : " ("}
          <Kept text={rest} />
          {index.group !== null && ")"}
        </>
      )}
    </>
  );
}
