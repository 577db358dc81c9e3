/** I.C.19.b: the most serious injury comes first. */
import { slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { about, moveBefore, named, standing } from './list-fixes.ts';
import { isNamedWithin, isTouchedWithin } from './named-in.ts';
import { clausesOf } from './narrative.ts';
import { tellingWords } from './word-forms.ts';

/** Injuries of the skin and sprains, and fractures of fingers and toes. */
const isSlight = codesIn(
  ...'S00 S01 S05.0- S10 S11.8- S11.9- S13.4 S16.1 S20 S21.0- S30 S31.0- S40 S41.0- S41.1- S43.4- S50 S51 S53.4- S60 S61 S63.5-S63.6 S62.5-S62.6 S70 S71 S80 S81 S83.4- S83.6- S90 S91 S93.4-S93.6 S92.4-S92.5'.split(
    ' ',
  ),
);
/** Injuries of organs and great vessels, of the brain and the cord, and fractures of the spine, the pelvis and long bones. */
const isGrave = codesIn(
  ...'S02.0- S02.1- S06.1-S06.6 S06.8- S12 S14.1- S22.0- S22.2- S22.5- S24.1- S25-S27 S32 S34.1- S35-S37 S42.2-S42.4 S52 S68.4-S68.7 S72 S77-S78 S82 S87-S88 S98'.split(
    ' ',
  ),
);
const isInjury = codesIn('S00-S99');
const isCurrent = ({ key }: SoundDiagnosis): boolean => /[ABC]$/.test(key);

/** Injuries of vessels and nerves (I.C.19.b.2). */
const isOfVesselOrNerve = codesIn(
  ...'S04 S09.0 S14-S15 S24-S25 S34-S35 S44-S45 S54-S55 S64-S65 S74-S75 S84-S85 S94-S95'.split(' '),
);
const VESSEL_OR_NERVE = /\b(?:arter(?:y|ies)|veins?|vessels?|nerves?|aorta|vena cava|plexus)\b/i;
const isVesselWord = /^(?:artery|vein|vessel|nerve|laceration|injury|level|minor|major|other|specified)$/;
/** Whether words have what the title tells of its vessel or nerve: `radial`, `median`. */
const isNamedIn = ({ title }: SoundDiagnosis, words: string): boolean =>
  tellingWords((title.split(' at ')[0] ?? '').replace(/,.*/, ''))
    .filter((word) => !isVesselWord.test(word))
    .some((word) => new RegExp(`\\b${word}\\b`, 'i').test(words));
/** What a note calls the one that matters most. */
const PRIMARY =
  /\b(?:primary|main|principal|chief|major|dominant|most serious|most severe|worst|greatest)\b/i;

/** Wounds of skin and muscle, through which a vessel or nerve was reached. */
const isWound = codesIn('S01', 'S11', 'S21', 'S31', 'S41', 'S51', 'S61', 'S71', 'S81', 'S91');
const DIVIDED =
  /\b(?:severed|transect\w+|divided|cut (?:through|in two|across)|completely (?:cut|torn|lacerated)|torn|ruptured|bypass\w*|graft\w*|ligat\w+|anastomos\w+|repaired|sutured (?:end|under)|neurorrhaph\w+|pulseless|thrombosed)\b/i;
const MINOR = /\b(?:minor|small|slight|partial|intact|neurapraxia|bruis\w+|contus\w+|no|not|without)\b/i;

/** The injury of a vessel or nerve that the note calls the main one, behind another (I.C.19.b.2). */
function primaryVessel(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, listed } = context;
  if (!isInjury(first.key) || !isCurrent(first) || isOfVesselOrNerve(first.key)) return [];
  for (const one of listed) {
    if (!isOfVesselOrNerve(one.key) || !isCurrent(one)) continue;
    const place = clausesOf(document, context.claim).find((clause) => {
      const words = slice(document.text, clause.span);
      const isMain = PRIMARY.test(words) || (isWound(first.key) && DIVIDED.test(words) && !MINOR.test(words));
      return isMain && VESSEL_OR_NERVE.test(words) && isNamedIn(one, words);
    });
    if (!place) continue;
    return [
      {
        ...about(one),
        authority: 'ICD-10-CM Official Guidelines I.C.19.b.2',
        message: `${named(one)} is listed behind ${named(first)}, and it is the main injury by the note: where the primary injury is to a blood vessel or nerve, that comes first.`,
        related: [...standing([first]), { span: place.span, message: 'The note says it here.' }],
        fixes: [moveBefore(one, first)],
      },
    ];
  }
  return [];
}

/** What a note calls the injury that counts most; `major` alone is a word of titles. */
const MOST_SERIOUS =
  /(?<!\b(?:not|no|nor|never|hardly) (?:the |her |his )?)\b(?:(?:most|more) (?:serious|severe|grave|significant|critical|dangerous|important|life-threatening)|gravest|worst|main|principal|primary|chief|dominant) (?:of (?:the |her |his |all )*)?(?:\w+ )?(?:injur(?:y|ies)|trauma|wound|problem)\b|\b(?:is|was|being) (?:by far |clearly )?the (?:most serious|most severe|gravest|worst|main one|graver|more serious)\b|\b(?:life-threatening|threat(?:en\w*)? (?:to )?(?:her|his) life)\b/i;

/** Wounds of the skin, which notes call cuts. */
const OF_SKIN = /laceration|open wound|puncture|bite|abrasion/i;
const CUT = /\b(?:cuts?|gash\w*|wounds?|tears?|scrapes?)\b/i;

/** The injury that the note calls the most serious one, behind another (I.C.19.b). */
function calledMostSerious(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { document, claim, listed } = context;
  if (!isInjury(first.key) || !isCurrent(first) || !context.hasNote) return [];
  const others = listed.filter(
    (one) => isInjury(one.key) && isCurrent(one) && one !== first && !isOfVesselOrNerve(one.key),
  );
  if (others.length === 0) return [];
  for (const { span: at } of clausesOf(document, claim)) {
    const words = slice(document.text, at);
    if (!MOST_SERIOUS.test(words) || isTouchedWithin(context, first, at)) continue;
    if (OF_SKIN.test(first.title) && CUT.test(words)) continue;
    const [one, another] = others.filter((each) => isNamedWithin(context, each, at));
    if (!one || another || one.diagnosis.poa?.value === 'N') continue;
    return [
      {
        ...about(one),
        authority: 'ICD-10-CM Official Guidelines I.C.19.b',
        message: `${named(one)} is listed behind ${named(first)}, and the note calls it the most serious injury: that comes first.`,
        related: [...standing([first]), { span: at, message: 'The note says it here.' }],
        fixes: [moveBefore(one, first)],
      },
    ];
  }
  return [];
}

/** Fractures of limbs that are closed, before what threatens life: major lacerations of organs and of the great vessels. */
const isOfClosedLimb = codesIn('S42', 'S52', 'S62', 'S82', 'S92');
const isClosedLimb = (key: string): boolean => isOfClosedLimb(key) && key.endsWith('A');
const isOfTrunk = codesIn('S25.0-S25.4', 'S26', 'S27', 'S35-S37');
const isOfLife = ({ key, title }: SoundDiagnosis): boolean =>
  isOfTrunk(key) && /^major laceration/i.test(title);
/** Fractures that are splinted, before those that break what carries the body, and injuries of the brain. */
const isOfSplint = codesIn(...'S22.3- S42.0-S42.1 S52.1-S52.6 S62 S82.4- S82.6- S82.83- S92'.split(' '));
const isOfFrame = codesIn(...'S06.4-S06.6 S12.0-S12.2 S22.5 S32.4- S32.8- S72'.split(' '));
const saysMostSerious = ({ document, claim }: ClaimContext): boolean =>
  clausesOf(document, claim).some(({ span: at }) => MOST_SERIOUS.test(slice(document.text, at)));

/** A slight injury that is first, with a grave one behind it, both under active treatment. */
export function graverInjury(context: ClaimContext, first: SoundDiagnosis): readonly Report[] {
  const { listed } = context;
  const [vessel] = primaryVessel(context, first);
  if (vessel) return [vessel];
  const [serious] = calledMostSerious(context, first);
  if (serious) return [serious];
  if (!isCurrent(first)) return [];
  const isSplinted = isOfSplint(first.key) && first.key.endsWith('A');
  const isLimb = !isSlight(first.key) && (isClosedLimb(first.key) || isSplinted) && !saysMostSerious(context);
  if (!isSlight(first.key) && !isLimb) return [];
  const grave = listed.find(
    (one) =>
      (isLimb ? isOfLife(one) || (isSplinted && isOfFrame(one.key)) : isGrave(one.key)) && isCurrent(one),
  );
  // What began in a stay is judged by `poa/principal`, and a fall in the hospital brought nobody there.
  if (!grave || grave.diagnosis.poa?.value === 'N' || first.diagnosis.poa?.value === 'N') return [];
  return [
    {
      ...about(grave),
      ...(isLimb ? { severity: 'information' } : {}),
      authority: 'ICD-10-CM Official Guidelines I.C.19.b',
      message: `${named(grave)} is listed behind ${named(first)}: the most serious injury, as the provider determines it and the treatment is focused, comes first.`,
      related: standing([first]),
      fixes: [moveBefore(grave, first)],
    },
  ];
}
