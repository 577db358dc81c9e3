/**
 * What part of CPT or CDT a code's shape puts it in, in our own words. The lists themselves are the AMA's and the
 * ADA's: whether a code exists, and what it says, is told by the user's licensed list alone.
 */
import { CDT_SHAPE, CPT_SHAPE } from '../model/codes.ts';
import type { CodeSystemId } from '../model/systems.ts';

/** The last number of a section, and what it is about. A section begins behind the one before. */
type Section = readonly [last: number, name: string];

const CPT_SECTIONS: readonly Section[] = [
  [1999, 'anesthesia'],
  [19999, 'surgery of the skin and breast'],
  [29999, 'surgery of muscles and bones'],
  [32999, 'surgery of the airways and lungs'],
  [37799, 'surgery of the heart and vessels'],
  [38999, 'surgery of blood and lymph'],
  [39999, 'surgery of the chest'],
  [49999, 'surgery of the digestive tract'],
  [53999, 'surgery of the urinary tract'],
  [55999, 'surgery of male organs'],
  [58999, 'surgery of female organs'],
  [59999, 'maternity'],
  [60999, 'surgery of glands'],
  [64999, 'surgery of the nervous system'],
  [68999, 'surgery of the eye'],
  [69999, 'surgery of the ear'],
  [76499, 'diagnostic imaging'],
  [76999, 'ultrasound'],
  [77999, 'imaging guidance, breast imaging and radiation'],
  [79999, 'nuclear medicine'],
  [89999, 'laboratory and pathology'],
  [99199, 'medicine'],
  [99499, 'visits'],
  [99999, 'medicine'],
];

/** Codes of four digits and a letter. */
const CPT_LETTERS: Readonly<Record<string, string>> = {
  F: 'quality measure (category II)',
  T: 'new technology (category III)',
  U: 'laboratory test of one maker',
  M: 'laboratory test by formula',
};

const CDT_SECTIONS: readonly Section[] = [
  [999, 'examination and imaging'],
  [1999, 'prevention'],
  [2999, 'fillings and crowns'],
  [3999, 'root canals'],
  [4999, 'gums'],
  [5899, 'removable dentures'],
  [5999, 'prostheses of face and jaw'],
  [6199, 'implants'],
  [6999, 'bridges'],
  [7999, 'oral surgery'],
  [8999, 'orthodontics'],
  [9999, 'other dental services'],
];

/** The section of a CPT or CDT code, `undefined` where the key has neither shape. */
export function sectionOf(system: CodeSystemId, key: string): string | undefined {
  if (system === 'cpt' && CPT_SHAPE.test(key))
    return CPT_LETTERS[key.slice(4)] ?? nameOf(CPT_SECTIONS, Number(key));
  return system === 'cdt' && CDT_SHAPE.test(key) ? nameOf(CDT_SECTIONS, Number(key.slice(1))) : undefined;
}

const nameOf = (sections: readonly Section[], number: number): string | undefined =>
  sections.find(([last]) => number <= last)?.[1];
