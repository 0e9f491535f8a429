import type { ChannelOutput } from "../../../shared/contract/index.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import {
  basisWithoutTnm,
  recordInsteadOf,
  trapWithoutTnm,
  whyNoTnm,
} from "./tnm-applies.ts";

type FormFor = Omit<ChannelOutput<"staging.formFor">, "contradictions">;

/** Which staging form a disease needs, why, and what is recorded instead where no TNM exists. */
export function formForDisease(
  disease: Pick<Diagnosis, "site" | "extent">,
): FormFor {
  const sentence = whyNoTnm(disease);
  const recordInstead = recordInsteadOf(disease);
  if (sentence === null)
    return { form: "pleural", reason: pleuralReason(disease), recordInstead };
  const reason = [
    sentence,
    ...trapWithoutTnm(disease),
    basisWithoutTnm(disease),
  ].join(" ");
  const isDiffusePeritoneal =
    disease.site === "peritoneum" &&
    disease.extent !== "localized" &&
    disease.extent !== "in-situ";
  return {
    form: isDiffusePeritoneal ? "peritoneal" : "described",
    reason,
    recordInstead,
  };
}

function pleuralReason({ site }: Pick<Diagnosis, "site">): string {
  return site === "not-recorded"
    ? "The site is not recorded, so the pleural form is shown. Record the site under Diagnosis when it is another."
    : "Diffuse pleural mesothelioma is staged by the TNM.";
}
