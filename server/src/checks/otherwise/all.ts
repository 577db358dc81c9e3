/** The tables of `chart/otherwise-coded`, one line each. A code is asked by the rows in this order, and the first that holds speaks. */

import { ABORTIONS } from './abortions.ts';
import { ABUSED_UNCODED } from './abused.ts';
import { AFTERCARE } from './aftercare.ts';
import { BEHAVIOR } from './behavior.ts';
import { BLAMED_DRUGS, BROUGHT_BY_DRUGS } from './blamed-drugs.ts';
import { BONES } from './bones.ts';
import { BORDERLINE } from './borderline.ts';
import { BORN_WITH_IT } from './born-with.ts';
import { BROKEN_ELSEWHERE, LEVELS_TOLD } from './broken-bones.ts';
import { BURN_DEPTHS } from './burn-depths.ts';
import { CARRIED_AND_CURED } from './carriers.ts';
import { CATACLYSMS_OTHERWISE } from './cataclysms.ts';
import { CAUSED_BY, PROSTATES_WITH_SYMPTOMS, ROOTS_OF_DISCS } from './caused-by.ts';
import { CIRCULATORY } from './circulatory.ts';
import { CIRCUMSTANCES_CALLED_FINE } from './circumstances.ts';
import { COLONIZED } from './colonized.ts';
import { COMA } from './coma.ts';
import { COMBINED } from './combined.ts';
import { COMPLETED } from './completed.ts';
import { COMPLICATIONS_DENIED } from './complications.ts';
import { CONSCIOUSNESS } from './consciousness.ts';
import { CONTACTS } from './contacts.ts';
import { CONTRACEPTIVE_DEVICES } from './contraceptive-devices.ts';
import { CONVENTIONS } from './conventions.ts';
import { COSMETIC } from './cosmetic.ts';
import { COVID_19 } from './covid.ts';
import { LEFT_BY_COVID } from './covid-left.ts';
import { COVID_LUNGS } from './covid-lungs.ts';
import { DENIED_HISTORIES } from './denied.ts';
import { ENCOUNTERS } from './encounters.ts';
import { ENCOUNTERS_UNCODED } from './encounters-uncoded.ts';
import { EXPOSURES } from './exposures.ts';
import { EYES } from './eyes.ts';
import { FALLS_OTHERWISE } from './falls.ts';
import { FITTINGS } from './fittings.ts';
import { FRACTURE_WOUNDS } from './fracture-wounds.ts';
import { GENERAL } from './general.ts';
import { GERMS_OF_NEWBORNS } from './germs-of-newborns.ts';
import { GESTATIONAL_DIABETES } from './gestational-diabetes.ts';
import { HARM } from './harm.ts';
import { HEART } from './heart.ts';
import {
  HISTORIES_OF_WHAT_GOES_ON,
  HISTORIES_OF_WHAT_IS_TREATED,
  HISTORIES_UNCODED,
  OLD_INFARCTIONS,
  PERSONAL_NOT_FAMILY,
} from './histories.ts';
import { HIV_OTHERWISE } from './hiv.ts';
import { HIV_RISKS } from './hiv-risks.ts';
import { BLOOD_PRESSURE, PULMONARY_HYPERTENSION } from './hypertension.ts';
import { INDUCED_BY_SUBSTANCES } from './induced.ts';
import { INFECTED_BY_CARE } from './infected-by-care.ts';
import { INFECTIONS } from './infections.ts';
import { INFLUENZA } from './influenza.ts';
import { INHERENT_SCREENINGS } from './inherent-screenings.ts';
import { INJURIES } from './injuries.ts';
import { INTEGRAL_PARTS } from './integral-parts.ts';
import { INTENTS_OTHERWISE } from './intents.ts';
import { KIDNEYS } from './kidneys.ts';
import { LABORATORY } from './laboratory.ts';
import { LEFT_BY_BIRTHS } from './left-by-births.ts';
import { CAUSE_UNKNOWN, LINKS } from './links.ts';
import { LONG_TERM_DRUGS } from './long-term-drugs.ts';
import { LUNGS } from './lungs.ts';
import { MATERNAL } from './maternal.ts';
import { MENTAL } from './mental.ts';
import { METABOLIC } from './metabolic.ts';
import { METASTASES_TOLD } from './metastases.ts';
import { MORE_SAID } from './more-said.ts';
import { NAMED_ELSEWHERE } from './named-elsewhere.ts';
import { NEOPLASM_THERAPIES } from './neoplasm-therapies.ts';
import { NEOPLASMS } from './neoplasms.ts';
import { NEWBORNS } from './newborns.ts';
import { NO_ROUTINE } from './no-routine.ts';
import { NODES_AND_TUMORS } from './nodes-and-tumors.ts';
import { NOT_CARRIED_OUT } from './not-carried-out.ts';
import { OCCURRED_OR_NOT } from './occurred.ts';
import { OF_NO_ACCOUNT } from './of-no-account.ts';
import { ONE_OF_SEVERAL } from './one-of-several.ts';
import { OTHER_DISEASES } from './other-diseases.ts';
import type { Otherwise } from './otherwise.ts';
import { OUTCOMES } from './outcomes.ts';
import { OVERLAPPING } from './overlapping.ts';
import { PAIN } from './pain.ts';
import { NO_LONGER } from './past.ts';
import { POISONED } from './poisoned.ts';
import { FETAL_SURGERY, PREGNANCIES } from './pregnancies.ts';
import { PREMATURITY } from './prematurity.ts';
import { OF_PROCEDURES } from './procedures.ts';
import { AFTER_SIX_WEEKS, PERIPARTUM_CARDIOMYOPATHY } from './puerperium.ts';
import { QUADRIPLEGIAS } from './quadriplegia.ts';
import { REASONS } from './reasons.ts';
import { RECURRENCES } from './recurrent.ts';
import { REHABILITATIONS } from './rehabilitation.ts';
import { REMISSIONS_DENIED } from './remission.ts';
import { RESISTANCES } from './resistances.ts';
import { RULED_OUT } from './ruled-out.ts';
import { SCREENED_WITH_SYMPTOMS } from './screened-with-symptoms.ts';
import { SECOND_INFARCTIONS } from './second-infarctions.ts';
import { SECOND_SIDES } from './second-sides.ts';
import { SEQUELAE_UNCODED } from './sequelae.ts';
import { WHO_WAS_HURT } from './several-accidents.ts';
import { SIGNS_UNLISTED } from './signs-unlisted.ts';
import { SITES_AND_STATES_TOLD } from './sites-and-states-told.ts';
import { SPINE_LEVELS } from './spine-levels.ts';
import { STATUS } from './status.ts';
import { STATUS_TOLD } from './status-told.ts';
import { STROKES_LEFT } from './strokes-left.ts';
import { SYMPTOMS_APART } from './symptoms.ts';
import { OF_SYNDROMES } from './syndromes.ts';
import { TERRORISM } from './terrorism.ts';
import { TOLD_BESIDES } from './told-besides.ts';
import { TOLD_OF_INJURIES } from './told-injuries.ts';
import { TOLD_KINDS } from './told-kinds.ts';
import { TOLD_OF_FAMILY } from './told-of-family.ts';
import { TRANSPLANTS } from './transplants.ts';
import { TRAVEL } from './travel.ts';
import { CAUSES_OF_ULCERS, ULCERS } from './ulcers.ts';
import {
  UNCODED_CONTRACEPTION,
  UNCODED_COUNSELING,
  UNCODED_SCREENINGS,
  UNCODED_SYMPTOMS,
  UNCODED_VACCINES,
  VACCINES_ALONE,
  VACCINES_NOT_GIVEN,
} from './uncoded-services.ts';
import { UNSAID } from './unsaid.ts';
import { UNTOLD_PARTS } from './untold-parts.ts';
import { EXAMINATION_UNCODED, ROUTINE_RESULTS, VISITS } from './visits.ts';
import { VISITS_OF_ANOTHER_KIND } from './visits-of-another-kind.ts';
import { WEIGHT } from './weight.ts';
import { WITH_WHAT } from './with-what.ts';

export const OTHERWISE: readonly Otherwise[] = [
  // What is over is not to be coded in another way.
  ...NO_LONGER,
  ...OF_NO_ACCOUNT,
  ...BLOOD_PRESSURE,
  ...PULMONARY_HYPERTENSION,
  ...COMBINED,
  ...WITH_WHAT,
  ...RECURRENCES,
  ...SPINE_LEVELS,
  ...QUADRIPLEGIAS,
  ...CONVENTIONS,
  ...PAIN,
  ...HEART,
  ...CIRCULATORY,
  ...LUNGS,
  ...BONES,
  ...BROKEN_ELSEWHERE,
  ...LEVELS_TOLD,
  ...BORN_WITH_IT,
  ...KIDNEYS,
  ...EYES,
  ...COLONIZED,
  ...OCCURRED_OR_NOT,
  ...GENERAL,
  ...INJURIES,
  ...SECOND_SIDES,
  ...CARRIED_AND_CURED,
  ...BURN_DEPTHS,
  ...CATACLYSMS_OTHERWISE,
  ...HARM,
  ...STROKES_LEFT,
  ...AFTERCARE,
  ...FITTINGS,
  ...HIV_RISKS,
  ...NAMED_ELSEWHERE,
  // What came after the event before where it was.
  ...TERRORISM,
  ...ABUSED_UNCODED,
  ...INTENTS_OTHERWISE,
  ...FALLS_OTHERWISE,
  ...DENIED_HISTORIES,
  ...COMA,
  ...COMPLETED,
  ...COMPLICATIONS_DENIED,
  ...OF_PROCEDURES,
  ...STATUS,
  ...SCREENED_WITH_SYMPTOMS,
  ...TRANSPLANTS,
  ...CIRCUMSTANCES_CALLED_FINE,
  ...ENCOUNTERS,
  ...TRAVEL,
  ...NOT_CARRIED_OUT,
  ...COSMETIC,
  ...VISITS,
  ...EXAMINATION_UNCODED,
  ...RULED_OUT,
  ...NO_ROUTINE,
  ...REASONS,
  ...REHABILITATIONS,
  ...INFECTIONS,
  ...RESISTANCES,
  ...COVID_LUNGS,
  ...HIV_OTHERWISE,
  ...EXPOSURES,
  ...NODES_AND_TUMORS,
  ...LEFT_BY_COVID,
  ...CONTACTS,
  ...COVID_19,
  ...INFLUENZA,
  ...OVERLAPPING,
  ...NEOPLASMS,
  ...TOLD_OF_FAMILY,
  ...VISITS_OF_ANOTHER_KIND,
  ...OF_SYNDROMES,
  ...NEOPLASM_THERAPIES,
  ...METASTASES_TOLD,
  ...BEHAVIOR,
  ...METABOLIC,
  ...WEIGHT,
  ...BORDERLINE,
  ...LINKS,
  ...CAUSE_UNKNOWN,
  ...REMISSIONS_DENIED,
  ...INDUCED_BY_SUBSTANCES,
  ...MENTAL,
  ...AFTER_SIX_WEEKS,
  ...PERIPARTUM_CARDIOMYOPATHY,
  ...MATERNAL,
  ...LEFT_BY_BIRTHS,
  ...GESTATIONAL_DIABETES,
  ...OUTCOMES,
  ...PREGNANCIES,
  ...FETAL_SURGERY,
  ...ABORTIONS,
  ...NEWBORNS,
  ...PREMATURITY,
  ...GERMS_OF_NEWBORNS,
  ...ULCERS,
  ...CAUSES_OF_ULCERS,
  ...UNSAID,
  ...UNCODED_VACCINES,
  ...VACCINES_NOT_GIVEN,
  ...VACCINES_ALONE,
  ...FRACTURE_WOUNDS,
  ...INHERENT_SCREENINGS,
  ...INTEGRAL_PARTS,
  ...UNCODED_SCREENINGS,
  ...UNCODED_COUNSELING,
  ...UNCODED_CONTRACEPTION,
  ...CONTRACEPTIVE_DEVICES,
  ...ENCOUNTERS_UNCODED,
  ...UNCODED_SYMPTOMS,
  ...HISTORIES_OF_WHAT_GOES_ON,
  ...HISTORIES_OF_WHAT_IS_TREATED,
  ...HISTORIES_UNCODED,
  ...PERSONAL_NOT_FAMILY,
  ...LABORATORY,
  ...LONG_TERM_DRUGS,
  ...SEQUELAE_UNCODED,
  ...OLD_INFARCTIONS,
  ...SYMPTOMS_APART,
  ...SIGNS_UNLISTED,
  ...SITES_AND_STATES_TOLD,
  ...TOLD_KINDS,
  ...OTHER_DISEASES,
  ...TOLD_OF_INJURIES,
  ...INFECTED_BY_CARE,
  ...SECOND_INFARCTIONS,
  ...BROUGHT_BY_DRUGS,
  ...BLAMED_DRUGS,
  ...POISONED,
  ...MORE_SAID,
  ...TOLD_BESIDES,
  ...CAUSED_BY,
  ...CONSCIOUSNESS,
  ...ROOTS_OF_DISCS,
  ...PROSTATES_WITH_SYMPTOMS,
  ...ONE_OF_SEVERAL,
  ...WHO_WAS_HURT,
  ...STATUS_TOLD,
  ...UNTOLD_PARTS,
  ...ROUTINE_RESULTS,
];
