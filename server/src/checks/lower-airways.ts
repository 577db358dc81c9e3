import { codesIn } from './code-ranges.ts';

/** Infections of the lower airways, beside which a chronic obstructive disease has the code J44.0. */
export const isOfLowerAirways = codesIn(
  'A15',
  'A37',
  'A48.1',
  'B44',
  'J09-J18',
  'J20-J22',
  'J40',
  'J69.0',
  'J85-J86',
  'U07.1',
);
