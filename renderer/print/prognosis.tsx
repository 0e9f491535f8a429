import { formatDate } from "../../shared/format.ts";
import type {
  IndexBrief,
  PrognosisBrief,
} from "../../shared/domain/prognosis-views.ts";
import { asOf, detailBeside } from "../../shared/prognosis-words.ts";
import { sharedNotices, noticesOf } from "./index-notices.ts";
import { byDate, inputText, notUsedTexts } from "./input-words.ts";
import { joinGroups } from "./join-groups.ts";
import { Kept } from "./kept.tsx";
import { Mark } from "./mark.tsx";
import { OtherIndices } from "./other-indices.tsx";
import { shortPopulation } from "./short-population.ts";

/** The prognosis groups with the inputs they rest on, what must be said beside each, and how the group was reached. */
export function Prognosis(props: {
  prognosis: PrognosisBrief;
  otherValues: boolean;
}) {
  const { prognosis } = props;
  const { agreement, referenceOn } = prognosis;
  if (prognosis.indices.length === 0) return null;
  const indices = prognosis.indices.filter(({ isCore }) => isCore);
  const others = prognosis.indices.filter(({ isCore }) => !isCore);
  const shared = sharedNotices(indices);
  return (
    <section>
      <h2>Prognosis groups, inputs {asOf(referenceOn)}</h2>
      {shared.length > 0 && (
        <p className="notice">
          <Kept text={shared.join(" ")} />
        </p>
      )}
      <table className="indices">
        <thead>
          <tr>
            <th scope="col">Index</th>
            <th scope="col">Group</th>
            <th scope="col">Inputs</th>
            <th scope="col">Published survival</th>
          </tr>
        </thead>
        {indices.map((index) => (
          <IndexRows key={index.rule} index={index} shared={shared} />
        ))}
      </table>
      <OtherIndices
        indices={others}
        agreement={agreement}
        withValues={props.otherValues}
      />
      <p className="fine">
        {indices
          .map(
            ({ name, population }) => `${name}: ${shortPopulation(population)}`,
          )
          .join("; ")}
        .
      </p>
    </section>
  );
}

function IndexRows({
  index,
  shared,
}: {
  index: IndexBrief;
  shared: readonly string[];
}) {
  const notices = noticesOf(index).filter((text) => !shared.includes(text));
  const detail = detailBeside(index);
  const hasMore = notices.length > 0 || detail !== "";
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={hasMore ? 2 : 1}>
          {index.name}
        </th>
        <td>
          <Group index={index} />
        </td>
        <td>
          <Inputs index={index} />
        </td>
        <td>
          <Published index={index} />
        </td>
      </tr>
      {hasMore && (
        <tr className="more">
          <td colSpan={3}>
            {notices.length > 0 && (
              <strong>
                <Kept text={notices.join(" ")} />{" "}
              </strong>
            )}
            <Kept text={detail} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Group({ index }: { index: IndexBrief }) {
  if (index.group === null)
    return index.status === "not-applicable"
      ? "not applicable"
      : "not computable";
  return (
    <>
      <strong>{index.group}</strong>
      {"\u00a0"}
      <Mark level={index.verification} checked={index.checked} />
    </>
  );
}

function Inputs({ index }: { index: IndexBrief }) {
  const used = index.inputs.filter(({ state }) => state === "picked");
  const notUsed = notUsedTexts(index);
  const groups = byDate(used).map((group) => {
    const values = group.inputs.map(inputText).join(", ");
    return group.on === null ? values : `${values} (${formatDate(group.on)})`;
  });
  return (
    <>
      <Kept text={groups.join("; ")} />
      {notUsed.length > 0 && (
        <strong>
          {groups.length > 0 && "; "}
          <Kept text={notUsed.join("; ")} />
        </strong>
      )}
    </>
  );
}

function Published({ index }: { index: IndexBrief }) {
  if (index.group === null)
    return index.possibleGroups.length === 0 ? (
      "none"
    ) : (
      <Kept text={`still possible: ${joinGroups(index.possibleGroups)}`} />
    );
  const [figure] = index.published;
  if (figure === undefined) return "no figure published";
  const interval = figure.interval === null ? "" : `, ${figure.interval}`;
  return (
    <>
      <Kept text={`${figure.label.toLowerCase()} ${figure.value}${interval}`} />{" "}
      <Mark level={figure.verification} checked={figure.checked} />
    </>
  );
}
