import aggressiveSurgerySurvival from "./library/records/aggressive-surgery-survival.json" with { type: "json" };
import alexander2013 from "./library/records/alexander2013.json" with { type: "json" };
import burt2013Chestwall from "./library/records/burt2013-chestwall.json" with { type: "json" };
import calgbIndex from "./library/records/calgb-index.json" with { type: "json" };
import carteni2009 from "./library/records/carteni2009.json" with { type: "json" };
import checkmate743 from "./library/records/checkmate743.json" with { type: "json" };
import confirm from "./library/records/confirm.json" with { type: "json" };
import effusionBurden from "./library/records/effusion-burden.json" with { type: "json" };
import eortcIndex from "./library/records/eortc-index.json" with { type: "json" };
import eppOperativeMortality from "./library/records/epp-operative-mortality.json" with { type: "json" };
import fennell2005 from "./library/records/fennell2005.json" with { type: "json" };
import janne2005 from "./library/records/janne2005.json" with { type: "json" };
import jassem2008 from "./library/records/jassem2008.json" with { type: "json" };
import kalmadi2007 from "./library/records/kalmadi2007.json" with { type: "json" };
import maps from "./library/records/maps.json" with { type: "json" };
import nvalt19 from "./library/records/nvalt19.json" with { type: "json" };
import pdOperativeMortality from "./library/records/pd-operative-mortality.json" with { type: "json" };
import peritonealCentresStatement from "./library/records/peritoneal-centres-statement.json" with { type: "json" };
import pinto2006 from "./library/records/pinto2006.json" with { type: "json" };
import pre0505 from "./library/records/pre0505.json" with { type: "json" };
import rames from "./library/records/rames.json" with { type: "json" };
import recurrenceGeneral from "./library/records/recurrence-general.json" with { type: "json" };
import remissionLay from "./library/records/remission-lay.json" with { type: "json" };
import stage4Median from "./library/records/stage4-median.json" with { type: "json" };
import vanmeerbeeck2005 from "./library/records/vanmeerbeeck2005.json" with { type: "json" };
import vim from "./library/records/vim.json" with { type: "json" };
import vogelzang2003 from "./library/records/vogelzang2003.json" with { type: "json" };
import yan2009 from "./library/records/yan2009.json" with { type: "json" };

/** Every evidence record of the library, one file each, unchecked. */
export const recordFiles: readonly unknown[] = [
  aggressiveSurgerySurvival,
  alexander2013,
  burt2013Chestwall,
  calgbIndex,
  carteni2009,
  checkmate743,
  confirm,
  effusionBurden,
  eortcIndex,
  eppOperativeMortality,
  fennell2005,
  janne2005,
  jassem2008,
  kalmadi2007,
  maps,
  nvalt19,
  pdOperativeMortality,
  peritonealCentresStatement,
  pinto2006,
  pre0505,
  rames,
  recurrenceGeneral,
  remissionLay,
  stage4Median,
  vanmeerbeeck2005,
  vim,
  vogelzang2003,
  yan2009,
];
