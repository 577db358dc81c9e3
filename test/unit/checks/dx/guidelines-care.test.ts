/** Sentences of the ICD-10-CM Official Guidelines FY2026 on malformations, complications of care, harm by drugs and status, one a row. */
import { type Found, type Silent, sentences } from '../../../helpers/listed.ts';

/** Each of these is one finding, on the code and with the section that stand first. */
const FOUND: Readonly<Record<string, readonly Found[]>> = {
  'dx/contradiction': [
    ['I.C.17', 'Q21.0', ['Q21.3', 'Q21.0']],
    ['I.C.17', 'Q23.2', ['Q23.4', 'Q23.2']],
    ['I.C.18.g', 'R65.11', ['K85.90', 'R65.11']],
    ['I.C.18.g', 'R65.10', ['K85.90', 'R65.10', 'N17.9']],
    ['I.C.21.c.8', 'Z08', ['Z08']],
    ['I.C.19.g.3.a', 'T86.42', ['T86.42']],
    ['I.C.19.g.3.a', 'T86.12', ['T86.12', 'Z79.620']],
    ['I.C.4.a.6.b.i', 'E13.9', ['E13.9', 'Z90.410']],
    ['I.C.19.f', 'T74.12XA', ['T74.12XA', 'S40.021A', 'Y07.11']],
    ['I.C.19.f', 'T74.4XXA', ['T74.4XXA', 'S06.5X0A', 'Y07.11']],
    ['I.C.19.g.2', 'T84.84XA', ['T84.84XA']],
    ['I.C.19.f', 'T74.11XA', ['T74.11XA', 'S00.83XA']],
    ['I.C.19.e.5.c', 'T50.1X6A', ['I50.23', 'T50.1X6A']],
    ['I.C.19.e.5.c', 'T46.4X6A', ['I10', 'T46.4X6A']],
    ['I.C.19.e.5.c', 'T42.6X6A', ['G40.909', 'T42.6X6A']],
    ['I.C.21.c.9', 'Z52.4', ['Z52.4', 'G93.82']],
  ],
  'dx/order': [
    ['I.C.19.g.5', 'K91.89', ['K56.7', 'K91.89']],
    ['I.C.19.g.5', 'N99.89', ['R33.8', 'N99.89']],
    ['I.C.19.g.5', 'I97.820', ['I63.9', 'I97.820']],
  ],
  'dx/unspecified': [
    ['I.C.21.c.14', 'Z88.9', ['L03.115', 'Z88.9'], 'inpatient'],
    ['I.C.21.c.14', 'Z86.59', ['L03.115', 'Z86.59'], 'inpatient'],
  ],
  'dx/external-cause': [['I.C.19.g.4', 'Y83.6', ['K91.71', 'Y83.6']]],
  'dx/poisoning': [['I.C.19.e.5.d', 'T58.01XA', ['J96.01', 'T58.01XA']]],
};

const SILENT: Readonly<Record<string, readonly Silent[]>> = {
  'dx/contradiction': [
    ['abuse whose perpetrator is known and which left no injury', ['T74.12XA', 'Y07.12']],
    ['a defect of the septa alone', ['Q21.0', 'Q25.0']],
    ['the organ dysfunction of the response', ['K85.90', 'R65.11', 'N17.9']],
    ['the second code of a transplant complication', ['T86.42', 'K76.7']],
    ['a rejection, which names the complication itself', ['T86.21']],
    ['a diabetes after pancreatectomy with all its codes', ['E13.9', 'E89.1', 'Z90.410']],
    ['a shaken infant with the assault', ['T74.4XXA', 'S06.5X0A', 'Y04.8XXA', 'Y07.11']],
    ['pain due to a device with its kind', ['T84.84XA', 'G89.28']],
    ['abuse with the assault', ['T74.11XA', 'S00.83XA', 'Y04.0XXA']],
    ['underdosing with its reason', ['I50.23', 'T50.1X6A', 'Z91.148']],
    ['underdosing by a pump that failed', ['E10.65', 'T85.614A', 'T38.3X6A']],
    ['an adverse effect', ['L27.0', 'T36.0X5A']],
    ['a living donor', ['Z52.4']],
    ['a follow-up with the history', ['Z08', 'Z85.528']],
    ['a response without failure of an organ', ['K85.90', 'R65.10', 'E87.6']],
  ],
  'dx/order': [['the complication before its kind', ['K91.89', 'K56.7']]],
  'dx/external-cause': [['a complication that names no procedure', ['T81.41XA', 'Y83.6']]],
  'dx/unspecified': [
    ['a nonspecific code in an office', ['L03.115', 'Z88.9']],
    ['a specific allergy in a stay', ['L03.115', 'Z88.0'], 'inpatient'],
  ],
  'dx/poisoning': [['what a code first note orders', ['J68.0', 'T59.4X1A']]],
};

sentences('sentences of the Guidelines on care and harm', FOUND, SILENT);
