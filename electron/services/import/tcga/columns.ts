export type TcgaRole =
  "patients" | "drugs" | "radiations" | "followups" | "tumorEvents";

interface RoleColumns {
  label: string;
  /** Columns that only this table has: one of them is enough to recognise it. */
  marks: readonly string[];
  /** Columns the import reads; all must be there. */
  needed: readonly string[];
  /** Columns it knows and leaves aside, or reads when they are there. */
  optional: readonly string[];
}

/** The five tables of the preset. A table is recognised by its columns, never by its name. */
export const tcgaRoles: Readonly<Record<TcgaRole, RoleColumns>> = {
  patients: {
    label: "patients",
    marks: columns("histological_type pathologic_stage system_version"),
    needed: columns(`
      bcr_patient_barcode gender days_to_birth
      age_at_initial_pathologic_diagnosis year_of_initial_pathologic_diagnosis
      vital_status days_to_death days_to_last_followup
      person_neoplasm_cancer_status histological_type
      icd_10 icd_o_3_histology icd_o_3_site laterality tumor_tissue_site
      mesothelioma_detection_method residual_tumor
      pathologic_stage system_version pathologic_t pathologic_n pathologic_m
      eastern_cancer_oncology_group karnofsky_performance_score
      performance_status_scale_timing
      history_asbestos_exposure asbestos_exposure_source asbestos_exposure_type
      asbestos_exposure_age asbestos_exposure_age_last asbestos_exposure_years
      primary_occupation primary_occupation_other
      primary_occupation_years_worked prior_dx
      history_of_neoadjuvant_treatment
      pleurodesis_performed_prior pleurodesis_performed_90_days
      creatinine_prior_tx
      creatinine_norm_range_lower creatinine_norm_range_upper
      serum_mesothelin_prior_tx
      serum_mesothelin_lower_limit serum_mesothelin_upper_limit
      suv_of_pleura_max radiation_therapy postoperative_rx_tx
      new_tumor_event_after_initial_treatment
      method_of_sample_procurement other_method_of_sample_procurement`),
    optional: columns("derived_os_days derived_os_event"),
  },
  drugs: {
    label: "drugs",
    marks: columns("drug_name drug_seq therapy_type"),
    needed: columns(`
      bcr_patient_barcode drug_seq drug_name therapy_type
      days_to_drug_therapy_start days_to_drug_therapy_end therapy_ongoing
      measure_of_response tx_on_clinical_trial`),
    optional: columns(`
      number_cycles prescribed_dose prescribed_dose_units total_dose
      total_dose_units route_of_administration
      regimen_number regimen_indication`),
  },
  radiations: {
    label: "radiotherapy",
    marks: columns("radiation_dosage radiation_seq numfractions"),
    needed: columns(`
      bcr_patient_barcode radiation_seq radiation_type anatomic_treatment_site
      days_to_radiation_therapy_start days_to_radiation_therapy_end
      radiation_dosage units numfractions
      radiation_treatment_ongoing measure_of_response`),
    optional: columns("course_number regimen_indication"),
  },
  followups: {
    label: "follow-ups",
    marks: columns("followup_seq lost_follow_up"),
    needed: columns(`
      bcr_patient_barcode followup_seq days_to_last_followup days_to_death
      vital_status person_neoplasm_cancer_status
      eastern_cancer_oncology_group karnofsky_performance_score
      performance_status_scale_timing
      new_tumor_event_after_initial_treatment
      days_to_new_tumor_event_after_initial_treatment new_neoplasm_event_type
      radiation_therapy postoperative_rx_tx lost_follow_up`),
    optional: [],
  },
  tumorEvents: {
    label: "new tumor events",
    marks: columns("event_seq new_neoplasm_event_occurrence_anatomic_site"),
    needed: columns(`
      bcr_patient_barcode event_seq
      days_to_new_tumor_event_after_initial_treatment new_neoplasm_event_type
      new_neoplasm_event_occurrence_anatomic_site
      new_neoplasm_occurrence_anatomic_site_text`),
    optional: columns(`
      new_tumor_event_additional_surgery_procedure
      additional_radiation_therapy additional_pharmaceutical_therapy`),
  },
};

function columns(names: string): string[] {
  return names.trim().split(/\s+/u);
}

export const tcgaRoleNames: readonly TcgaRole[] = [
  "patients",
  "drugs",
  "radiations",
  "followups",
  "tumorEvents",
];
