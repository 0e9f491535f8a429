import type {
  IndexView,
  PickedInput,
  PrognosisView,
} from "../../shared/domain/views.ts";
import { formatDate } from "../../shared/format.ts";
import { asOf } from "../../shared/prognosis-words.ts";
import { byDate, inputText } from "./input-words.ts";
import { joinGroups } from "./join-groups.ts";
import { Mark, MarkLegend } from "./mark.tsx";

/** The prognosis groups with the inputs they rest on, each input's date where it differs from the others'. */
export function Prognosis({ prognosis }: { prognosis: PrognosisView }) {
  const { indices, referenceOn } = prognosis;
  if (indices.length === 0) return null;
  const levels = indices.flatMap(({ group, verification, published }) =>
    group === null
      ? []
      : [
          verification,
          ...published.slice(0, 1).map((figure) => figure.verification),
        ],
  );
  return (
    <section>
      <h2>Prognosis groups, inputs {asOf(referenceOn)}</h2>
      <table className="indices">
        <thead>
          <tr>
            <th scope="col">Index</th>
            <th scope="col">Group</th>
            <th scope="col">Inputs</th>
            <th scope="col">Published survival</th>
          </tr>
        </thead>
        <tbody>
          {indices.map((index) => (
            <IndexRow key={index.rule} index={index} />
          ))}
        </tbody>
      </table>
      <p className="fine">
        {indices
          .map(
            ({ name, population }) => `${name}: ${firstSentence(population)}`,
          )
          .join(" ")}{" "}
        <MarkLegend levels={levels} />
      </p>
    </section>
  );
}

function IndexRow({ index }: { index: IndexView }) {
  return (
    <tr>
      <th scope="row">{index.name}</th>
      <td>
        {index.group === null ? (
          index.status === "not-applicable" ? (
            "not applicable"
          ) : (
            "not computable"
          )
        ) : (
          <>
            <strong>{index.group}</strong> <Mark level={index.verification} />
          </>
        )}
      </td>
      <td>
        <Inputs inputs={index.inputs} />
      </td>
      <td>
        <Published index={index} />
      </td>
    </tr>
  );
}

function Inputs({ inputs }: { inputs: readonly PickedInput[] }) {
  const used = inputs.filter(({ state }) => state === "picked");
  const notUsed = inputs.filter(({ state }) => state !== "picked");
  const groups = byDate(used).map((group) => {
    const values = group.inputs.map(inputText).join(", ");
    return group.on === null ? values : `${values} (${formatDate(group.on)})`;
  });
  return (
    <>
      {groups.join("; ")}
      {notUsed.length > 0 && (
        <strong>
          {groups.length > 0 && "; "}
          {notUsed.map(notUsedText).join(", ")}
        </strong>
      )}
    </>
  );
}

function notUsedText(input: PickedInput): string {
  const { label, display, state, on } = input;
  if (display === null || state === "missing") return `${label} missing`;
  const date = on === null ? "" : ` (${formatDate(on)})`;
  return `${inputText(input)}${date} not used: ${state === "stale" ? "too old" : "answer unknown"}`;
}

function Published({ index }: { index: IndexView }) {
  if (index.group === null)
    return index.possibleGroups.length === 0
      ? "none"
      : `still possible: ${joinGroups(index.possibleGroups)}`;
  const [figure] = index.published;
  if (figure === undefined) return "no figure published";
  return (
    <>
      {figure.label.toLowerCase()} {figure.value}
      {figure.interval === null ? "" : `, ${figure.interval}`}{" "}
      <Mark level={figure.verification} />
    </>
  );
}

/** Paper has room for who was studied; the rest stands on the Prognosis view. */
function firstSentence(text: string): string {
  const end = text.indexOf(". ");
  return end === -1 ? text : text.slice(0, end + 1);
}
