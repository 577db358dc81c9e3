/** Cataclysms that a note tells as the cause and no code says, and others that did not do it (Guidelines I.B.19, I.C.20.f). */
import type { SoundDiagnosis } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** Cataclysms with their codes, as notes name them. */
const CATACLYSMS: readonly (readonly [words: string, code: string, name: string])[] = [
  ['(?:hurricane|typhoon|cyclone|tropical storm)', 'X37.0-', 'the hurricane'],
  ['(?:tornado|twister)', 'X37.1-', 'the tornado'],
  ['(?:blizzard|snow ?storm)', 'X37.2-', 'the blizzard'],
  ['(?:dust ?storm|sand ?storm)', 'X37.3-', 'the dust storm'],
  ['(?:tsunami|tidal wave)', 'X37.4-', 'the tidal wave'],
  ['(?:earthquake|aftershocks?)', 'X34-', 'the earthquake'],
  ['(?:volcan\\w+|eruption of the volcano|lava)', 'X35-', 'the eruption'],
  ['(?:avalanche|land ?slide|mud ?slide|rock ?slide)', 'X36.1-', 'the slide'],
  ['(?:flood|floods|flood ?waters?|flash flood\\w*)', 'X38-', 'the flood'],
];

/** That it was before, after or beside the event: an evacuee in a crash, a storm that is still far. */
const NOT_DIRECT =
  '\\bevacu\\w+|\\b(?:flee\\w*|fled|fleeing|escap\\w+|(?:get|got|getting|drove|driving|move\\w*|moving|run\\w*) away|driving inland|left town|out of the (?:path|way))\\b|\\b(?:alone|only|itself) caused\\b|\\b(?:storm|hurricane|tornado|flood|wildfire|blizzard|typhoon) (?:(?:was|is|had|has|lay|remained|stood|were) (?:still |not (?:yet )?|already |yet |long )*|(?:still |not (?:yet )?|already ))(?:(?:\\w+ ){0,3}(?:off|away|offshore|at sea|passed|over)|arrived|reached|landed|hit yet)\\b|\\b(?:before|ahead of|(?:days?|weeks?|months?|years?) (?:before|after)) (?:(?:the|any) )?(?:storm|hurricane|tornado|landfall|flood|blizzard|typhoon|earthquake)|\\b(?:(?:not|nothing|no)(?: (?!clear|certain|sure|known|say|whether)\\w+){0,4}? (?:do with|due to|from|caused by|related to|result of)|un-?related to) (?:the|any) (?:storm|hurricane|tornado|flood|earthquake|blizzard|weather|typhoon)|\\b(?:preparing|prepared|boarding up|stocking up|getting ready)\\b[^.;\\n]{0,30}\\b(?:storm|hurricane|tornado|flood|blizzard|typhoon)\\b';

/** What is left where the event is over, which it did not do by itself. */
const AFTERWARDS =
  /\b(?:clean(?:ing|ed|s|ed)?[- ]?up|cleared|clearing|debris removal|repairing|rebuilding|shelter\w*|years? ago|power (?:outage|failure))\b/gi;

const STORM = '(?:hurricane|typhoon|cyclone|tropical storm)';
/** What breaks or rises in a hurricane. */
const OF_A_HURRICANE = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words})\\b[^.;\\n]{0,60}\\b${STORM}\\b|\\b${STORM}\\b[^.;\\n]{0,60}\\b(?:${words})\\b`,
    'gi',
  );

/** Water that comes over the land, and what it does. */
const WATER =
  '(?:flood\\w*|storm surge|surge|(?:rising|high|surging|deep) (?:flood ?)?(?:waters?|creek|river|stream)|waters?)';
const THROWS =
  '(?:threw|swept|carried|washed|knocked|pushed|dragged|pinned|slammed|flung|rose|came|rushed|took|pulled|tore|turned|crushed)';
const THROWN =
  '(?:swept|carried|washed|knocked|pushed|dragged|pinned|thrown|slammed|flung|injur\\w+|hurt|fractur\\w*|caught|near[- ]?drown\\w+)';

const ofInjury = codesIn('S00-T34', 'T67-T71', 'T75');
const isCurrent = ({ key }: SoundDiagnosis): boolean => ofInjury(key) && !key.endsWith('S');

const rangeOf = (code: string): string => (code.includes('.') ? code : code.replace('-', ''));

/** The cataclysm that is coded, where the note has the name of another one alone. */
const OF_ANOTHER: readonly Otherwise[] = CATACLYSMS.map(
  ([words, code, name]): Otherwise => ({
    codes: (diagnosis) =>
      of('X34-X37')(diagnosis) &&
      !of(rangeOf(code))(diagnosis) &&
      CATACLYSMS.some(([, own]) => of(rangeOf(own))(diagnosis)) &&
      !(code === 'X37.0-' && of('X36.0-')(diagnosis)),
    says: new RegExp(`\\b${words}\\b`, 'gi'),
    besides: isListedAmong(rangeOf(code)),
    orSaid: new RegExp(
      `\\b(?:${CATACLYSMS.filter(([, own]) => own !== code)
        .map(([own]) => own)
        .join('|')}|storm|surge|levee|dam|cataclysm)\\b`,
      'gi',
    ),
    once: true,
    why: `what the note names is ${name}, ${code}`,
    section: 'I.C.20.f',
    severity: 'information',
  }),
);

export const CATACLYSMS_OTHERWISE: readonly Otherwise[] = [
  ...OF_ANOTHER,
  {
    codes: of('X34-X39'),
    says: new RegExp(NOT_DIRECT, 'gi'),
    status: 'any',
    unless:
      /\b(?:debris|gusts?|blown|falling (?:tree|branch|limb)|flood ?waters?|storm surge)\b|\b(?:direct(?:ly)?) (?:a )?(?:result|consequence|effect|caused|due|injur\w+)\b|\b(?:blown|threw|swept|washed|hurled|collapsed) (?:[\w-]+ ){0,3}(?:by|in|during|away|on|onto|over)\b/gi,
    once: true,
    why: 'an injury that is no direct result of the event, as that of an evacuee in an accident, has its own cause and not that of the event',
    section: 'I.B.19.c',
  },
  {
    codes: of('X38'),
    says: OF_A_HURRICANE('levees?|dams?|dikes?'),
    besides: isListedAmong('X37.0-'),
    why: 'a flood by a levee that breaks in a hurricane is X37.0-; X38.- is for one that comes directly from the storm',
    section: 'I.B.19.b',
    instead: ({ key }) => `X370XX${key[6] ?? 'A'}`,
  },
  {
    codes: of('X36.0-'),
    says: OF_A_HURRICANE(
      'levees?|dams?|dikes?|flood\\w*|collaps\\w*|(?:storm |tidal |ocean |sea )?surge|waves?|sea',
    ),
    besides: isListedAmong('X37.0-'),
    why: 'what the storm surge of a hurricane brings is X37.0-; X36.0- is for collapses that movements of the earth cause',
    section: 'I.B.19.b',
    instead: ({ key }) => `X370XX${key[6] ?? 'A'}`,
  },
  {
    codes: of('X36.0-'),
    says: /\bflood(?:ed|ing|s|waters?)?\b|\bflash floods?\b/gi,
    also: /\b(?:storms?|thunderstorms?|rain\w*|downpours?|cloudburst|monsoon|weather|river|creek|stream|overflow\w*)\b/gi,
    orSaid: new RegExp(
      `\\b(?:${STORM}|earth ?quakes?|aftershocks?|(?:land|mud|rock)[- ]?slides?|levees?|dams?|dikes?|reservoir|embankment|tsunami|tidal wave|collaps\\w*|gave way|burst|breach\\w*)\\b`,
      'gi',
    ),
    besides: isListedAmong('X37.0-', 'X38'),
    why: 'a flood that comes directly from the storm is X38.-; X36.0- is for collapses that movements of the earth cause',
    section: 'I.B.19.b',
    instead: ({ key }) => `X38XXX${key[6] ?? 'A'}`,
  },
  {
    codes: of('X37.0-'),
    says: new RegExp(
      `\\b(?:${WATER}|(?:the|her|his) (?:sea|river|lake|creek|stream|bay|canal)) (?:[\\w',]+ ){0,8}?${THROWS}\\b|\\b${THROWN} (?:[\\w-]+ ){0,3}(?:by|in|into|from|under|through|with) (?:the |a )?(?:[\\w-]+ )?(?:flood\\w*|storm surge|surge|rising water|water)\\b|\\bfrom (?:the )?flood\\w*\\b|\\bflood\\w*\\b[^.;\\n]{0,30}\\bdirect(?:ly)?\\b|\\b(?:wad\\w+|swam|swimming|swept|near[- ]?drown\\w+|drown\\w+|submer\\w+|trapped)\\b[^.;\\n]{0,30}\\b${WATER}`,
      'gi',
    ),
    also: /\b(?:flood\w*|storm surge|surge|(?:river|creek|stream|lake|water)[^.;\n]{0,20}\b(?:rose|rising|banks|came up|up fast)|(?:rising|high) (?:water|river|creek|stream)|over (?:its|their) banks)\b/gi,
    orSaid:
      /(?<!\b(?:no|not|neither) (?:the )?)\b(?:levees?|dams?|dikes?)\b(?! (?:held|(?:was|were) (?:not|intact)))|\bclean(?:ing|ed)?[- ]?up\b|\b(?:no|not|without|never) (?:[\w-]+ ){0,3}flood\w*|\bflood\w* (?:had|was|were) (?:\w+ )?(?:over|gone|receded)\b/gi,
    besides: isListedAmong('X38'),
    why: 'an injury from flooding that comes directly from the storm has X38.- too, behind the hurricane',
    section: 'I.B.19.b',
    severity: 'information',
  },
  ...CATACLYSMS.map(
    ([words, code, name]): Otherwise => ({
      codes: isCurrent,
      says: new RegExp(
        `\\b(?:during|in|by|from|with|because of|due to|result of|consequence of|caused by|through|when|as|while) (?:(?:the|a|an|last|yesterday['’]s|night['’]s|this|that|week['’]s|strong|severe|violent|major) ){0,4}${words}\\b|\\b${words}(?: (?:winds?|waters?|gusts?|\\w+))? (?:threw|blew|hurled|swept|brought|knocked|tore|hit|struck|drove|washed|pushed|collapsed|flung|shook|burst|broke|ripped|toppled|brought|sent|smashed|shattered|dropped)\\b|\\b(?:at|in) the (?:height|peak|middle|midst|eye|thick|worst) of (?:the |a |an )*${words}\\b|\\b${words}(?: \\w+)? (?:was )?(?:passed|passing|came|rolled|moved|blowing|raging|made landfall|roared|tore) (?:\\w+ )?(?:over|through|ashore|in|across|into)\\b[^.;\\n]{0,60}\\b(?:when|and)\\b`,
        'gi',
      ),
      // Where it is not clear, the event is taken to be the cause (I.B.19.c).
      status: 'any',
      orSaid: new RegExp(
        `${NOT_DIRECT}|${AFTERWARDS.source}|\\b(?:not|no one|nobody|never) (?:hurt|injured|harmed) (?:in|by|during)\\b`,
        'gi',
      ),
      besides: isListedAmong('X34-X39'),
      once: true,
      lacking: true,
      why: `an injury that is a direct result of ${name} has its cause too, ${code}, before the other causes`,
      section: 'I.B.19.b and I.C.20.f.3',
    }),
  ),
];
