/** Screenings that are a part of the examination (I.C.21.c.5), and falls in which something was struck (I.C.20.a.7). */
import { type Case, otherwise, tellsOf } from './found.ts';

const INHERENT: readonly Case[] = [
  ['Z12.39', 'Annual gynecologic exam. Clinical breast exam normal, done as part of the routine exam.'],
  ['Z12.5', 'Digital rectal exam, included in the physical as always, shows a smooth prostate.'],
  ['Z13.42', 'Developmental checklist filled by mother is a standard component of this visit.'],
  ['Z12.83', 'Whole skin looked over, skin check in the course of the physical, no suspicious moles.'],
  ['Z13.220', 'Fasting lipids drawn with the physical as every year, all normal.'],
  ['Z13.5', 'Routine eye exam incl. tonometry, which every eye exam here has.'],
  ['Z13.31', 'The annual physical included a PHQ-2, which was zero.'],
].map(([code, words]): Case => [`${code} I.C.21.c.5 information `, words ?? '']);

const STRUCK: readonly Case[] = [
  [
    'W22.03XA',
    'She slipped on spilled dishwater in her own kitchen (single-family house) this morning, went down, and on the way down hit the back of her head on the corner of the table.',
  ],
  ['W25.XXXA', 'Stumbled on the curb and toppled forward into a shop window, which broke.'],
  ['W31.1XXA', 'Lost his footing in the garage; falling, he struck his ribs on the lathe.'],
  ['W22.8XXA', 'She slid on spilled oil. On the way to the ground her elbow knocked against a shelf.'],
  ['W22.8XXA', 'Ran, tripped on his laces, landed chin first on the edge of a bench.'],
  ['W22.03XA', 'He tripped over the rug. As he fell his forehead caught the edge of the coffee table.'],
].map(([code, words]): Case => [`${code} I.C.20.a.7 information `, words ?? '']);

describe('chart/otherwise-coded, a screening that is a part of the examination (I.C.21.c.5)', () => {
  tellsOf(
    INHERENT,
    [
      ['Z12.31', 'Annual physical, normal. Screening mammogram done today at the same visit, negative.'],
      ['Z13.6', 'Annual physical. Ultrasound of the aorta for AAA screening done today, normal.'],
      ['Z13.5', 'Routine physical. A separate glaucoma screening with tonometry, not part of the exam.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, a fall and a blow (I.C.20.a.7)', () => {
  tellsOf(
    STRUCK,
    [
      ['W22.03XA', 'Walked into the open cabinet door, hit her forehead.'],
      ['W01.0XXA', 'Slipped on wet floor and hit her head on the floor.'],
      ['W01.0XXA', 'Tripped on the cracked sidewalk and landed on the heel of his left hand.'],
    ],
    otherwise,
  );
});
