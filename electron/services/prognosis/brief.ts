import type {
  PrognosisBrief,
  PrognosisView,
} from "../../../shared/domain/prognosis-views.ts";

/** The indices as a summary carries them: without strips, steps and what only the panel shows. */
export function briefOf(view: PrognosisView): PrognosisBrief {
  return {
    ...view,
    indices: view.indices.map(
      ({
        strips: _strips,
        possiblePublished: _possible,
        own: _own,
        validation: _validation,
        trail: _trail,
        ...brief
      }) => brief,
    ),
  };
}
