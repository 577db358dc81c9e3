/** Words of titles that a note tells by others, which are no form of them: `pink urine` is hematuria. */
import type { Claim, CodingDocument } from '../model/document.ts';
import { slice } from '../model/text.ts';
import { mentionsOf } from './narrative.ts';

/** What a title calls trauma, as notes name it. */
const TRAUMA =
  /\b(?:trauma\w*|injur\w+|accident\w*|sprain\w*|strain\w*|fractur\w+|broke\w*|crash\w*|f[ae]ll\w*|crush\w*|wound\w*|lacerat\w+|burn\w*|assault\w*|collision|mv[ac]|whiplash|dislocat\w+|contusion|blast|shot|stab\w*|tear|torn|twisted)\b/i;
/** Words of titles, and how notes tell what they are for. */
const TOLD_AS: readonly (readonly [told: RegExp, titled: readonly string[]])[] = [
  // What a title calls an accidental puncture and laceration, as operative notes tell it.
  [
    /\b(?:serosa\w*|bowel|colon|bladder|ureter|dura\w*|spleen|splenic|vessel|artery|vein|organ)\b[^.;\n]{0,25}\b(?:torn|tear|nick\w*|lacerat\w+|perforat\w+|punctur\w+|entered|injur\w+)\b|\b(?:enterotomy|durotomy|cystotomy)\b/gi,
    ['accidental', 'puncture', 'laceration', 'digestive', 'system', 'organ', 'structure', 'procedure'],
  ],
  // A temperature of a fever, in degrees Fahrenheit or Celsius.
  [
    /\b(?:t(?:emp\w*|max|m)?|febrile)\b:? ?(?:of |to |was |is |at |up to )*(?:10[0-6](?:\.\d)?|3[89](?:\.\d)?|4[01](?:\.\d)?)\b/gi,
    ['fever'],
  ],
  [
    /\b(?:lost|down|dropped|loss of) (?:about |over |nearly |some )?\d+ ?(?:lbs?|pounds|kgs?|kilos?)\b/gi,
    ['abnormal', 'weight', 'loss'],
  ],
  [
    /\bpnes\b|\b(?:psychogenic|functional|dissociative|non-?epileptic|pseudo)(?:,? non-?epileptic)?[- ]?(?:seizures?|attacks?|spells?|events?)\b/gi,
    ['conversion', 'disorder', 'seizures', 'convulsions'],
  ],
  [/\bpsychotic features\b|\b(?:hallucinations?|delusions?)\b/gi, ['psychotic', 'disturbance']],
  [
    /\bneuropath(?:y|ies)\b,? (?:\w+ ){0,2}?(?:from|due to|caused by|secondary to|of|after|induced by|related to|attributed to) (?:the |her |his |prior )*(?:chemo\w*|\w+(?:platin|taxel|zomib|thalidomide)|vincristine|vinca\w*|isoniazid|amiodarone|metronidazole|drugs?|\w*stavudine|didanosine|nitrofurantoin|cisplatin|brentuximab)\b|\b(?:chemo\w*|(?:\w+(?:platin|taxel|zomib))|vincristine|drug)[- ](?:induced|related|associated) (?:\w+ )?(?:poly)?neuropathy\b|\bcipn\b/gi,
    ['drug', 'induced', 'polyneuropathy'],
  ],
  // An inflammation tells the organ of which a title has the infection.
  [/\b(?:uro)?cystitis\b|\b(?:bladder|lower urinary tract) infections?\b/gi, ['bladder', 'urinary', 'tract']],
  [/\b(?:pyelo)?nephritis\b|\bpyelitis\b|\bpyelo\b/gi, ['kidney', 'urinary', 'tract']],
  [/\burethritis\b/gi, ['urethra', 'urinary', 'tract']],
  [/\bcervicitis\b/gi, ['cervix']],
  [/\bmastitis\b/gi, ['breast']],
  // What bleeds for long loses blood.
  [
    /\b(?:menorrhagia|heavy (?:periods|menses|menstrual \w+)|(?:gi|gastrointestinal|chronic|slow|occult|uterine|h[a]?emorrhoidal) bleed(?:s|ing)?|bleed(?:s|ing) (?:\w+ )?(?:ulcer|hemorrhoids?|angiodysplasia|avms?|fibroids?)|melena|h[a]?ematochezia)\b/gi,
    ['blood', 'loss'],
  ],
  [/\bresp\.? (?:failure|insufficiency|distress|arrest)\b/gi, ['respiratory']],
  [/\bcardio-?embol\w+/gi, ['embolism']],
  [
    /\bmuscles? (?:involve\w+|weakness|disease)\b|\bproximal (?:muscle )?weakness\b|\bweak muscles\b/gi,
    ['myopathy'],
  ],
  [/\bpositional vertigo\b|\bbppv\b|\bepley\b/gi, ['paroxysmal', 'vertigo']],
  [/\b(?:meth|(?:meth)?amphetamines?|adderall|ritalin|methylphenidate|mdma|ecstasy)\b/gi, ['stimulant']],
  [
    /\buse disorder\b[^.;\n]{0,15}\b(?:moderate|severe)\b|\b(?:moderate|severe) (?:[\w-]+ ){0,3}use disorder\b|\baddict\w+/gi,
    ['dependence'],
  ],
  // The saphenous vein and the radial artery are the patient's own.
  [/\bsvgs?\b|\b(?:saphenous|vein) (?:bypass )?grafts?\b|\bradial (?:artery )?grafts?\b/gi, ['autologous']],
  [
    /\b(?:dislodg\w+|clog\w*|plugged|blocked|leak(?:s|ing|ed)?|fell out|came out|pulled out|cracked|broken|not (?:working|draining|flushing))\b/gi,
    ['malfunction'],
  ],
  [/\b(?:pollens?|ragweed|birch|hay fever|dander|dust mites?)\b/gi, ['allergic']],
  [/\b(?:peroneal|fibular)\b/gi, ['lesion', 'lateral', 'popliteal', 'nerve']],
  [/\bleiden\b/gi, ['activated', 'protein', 'resistance']],
  [/\b(?:sero-?positive|(?:rf|ccp|acpa)\b[^.;\n]{0,20}\b(?:pos\w*|\+))/gi, ['rheumatoid', 'factor']],
  [/\b(?:in|hyper)somnia,? (?:due to|from|because of|secondary to)\b/gi, ['medical']],
  [
    /\b(?:relaps\w+|recurr\w+|(?:second|third|fourth|fifth|[2-9](?:nd|rd|th)) (?:episode|bout|attack|round|time))\b/gi,
    ['recurrent'],
  ],
  [/\b(?:fully|completely) remitted\b|\b(?:full|complete|sustained) remission\b/gi, ['full', 'remission']],
  [/\b(?:partially|partly) remitted\b|\bpartial remission\b/gi, ['partial', 'remission']],
  [
    /\bwear(?:s|ing)?[- ]off\b|\b(?:off|on[-/ ]off) (?:periods?|episodes?|times?|state|phenomen\w+)\b|\bmotor fluctuations?\b|\bdelayed[- ]on\b|\bdose failures?\b/gi,
    ['fluctuations'],
  ],
  [
    /\b(?:pink|red|bloody|brown|cola|tea|smoky)[- ]?(?:tinged |colou?red )?urine\b|\burine\b[^.;\n]{0,20}\b(?:pink|red|bloody|brown|cola|blood)\b|\bblood in (?:the |her |his )?urine\b|\brbcs?\b[^.;\n]{0,12}\b(?:tntc|many|too numerous)\b/gi,
    ['hematuria', 'gross'],
  ],
  [/\bvisible h[a]?ematuria\b|\burinary clots?\b|\bclots? in (?:the |her |his )?urine\b/gi, ['gross']],
  // What has become acute again, or has been there for years, is chronic.
  [
    /\bdecompensat\w+|\bexacerbat\w+|\b(?:acute on|a\/c|a on c)\b|\b(?:known|long-?standing)\b|\b(?:for|x) ?\d+ ?(?:years|yrs?|y)\b|\bbaseline\b|\bhome (?:o2|oxygen)\b/gi,
    ['chronic'],
  ],
  // The Index sends a decompensated failure of the heart to the acute on chronic one.
  [/\bdecompensat\w+/gi, ['acute']],
  // The note at G40 and the Index: focal is localization-related, impaired awareness complex partial.
  [
    /\bfocal\b|\b(?:temporal|frontal|occipital|parietal) lobe epilepsy\b/gi,
    ['localization', 'partial', 'symptomatic'],
  ],
  [
    /\b(?:impaired|loss of|altered) (?:awareness|consciousness)\b|\bdyscognitive\b|\bfias\b/gi,
    ['complex', 'partial', 'seizures'],
  ],
  [
    /\b(?:preserved|intact|retained|aware)\b[^.;\n]{0,20}\b(?:awareness|seizures?)\b|\bfas\b/gi,
    ['simple', 'partial', 'seizures'],
  ],
  [
    /\b(?:pharmaco|drug|medication|treatment|medically)[- ]?resistant\b|\brefractory\b|\b(?:poorly|badly|not) controlled\b|\b(?:despite|in spite of) (?:\w+ ){0,2}(?:drugs|agents|meds|medications|aeds|asms)\b/gi,
    ['intractable'],
  ],
  // Who requires dialysis has end-stage disease, by the inclusion term at N18.6.
  [
    /\b(?:hemo|peritoneal )?dialysis\b|\b(?:on|in-center|home) hd\b|\bhd (?:tiw|mwf|tts|three)\b|\b(?:capd|ccpd|esrd|eskd)\b/gi,
    ['renal', 'kidney'],
  ],
  // The arteries of the brain by their letters.
  [/\b[ap]com(?:m|ms|s)?\b/gi, ['communicating', 'artery']],
  [/\b[amp]ca\b/gi, ['cerebral', 'artery']],
  // What is left of a pregnancy behind an abortion makes it an incomplete one (I.C.15.q.2).
  [/\brpoc\b|\bretained (?:products|poc|tissue)\b/gi, ['incomplete']],
  [
    /\b(?:endo(?:myo)?metritis|salpingitis|parametritis|pelvic peritonitis|septic (?:abortion|ab|miscarriage))\b/gi,
    ['genital', 'tract', 'pelvic'],
  ],
  [/\b(?:hematemesis|melena|coffee[- ]grounds?|oozing|hematochezia|maroon)\b/gi, ['bleeding', 'hemorrhage']],
  [
    /\b(?:clogg(?:ed|ing)|occluded|block(?:ed|age)|dislodged|leak(?:s|ed|ing)|kinked|plugged|fell out|pulled out)\b|\b(?:not|n['’]t|no longer) (?:flush|work|function)\w*/gi,
    ['malfunction', 'mechanical'],
  ],
  [/\bbinge[-/ ]?(?:eat\w*)?(?:[-/ ]| and )purg\w+/gi, ['eating', 'purging']],
  [/\bsepticemi\w+|\bsepticaemi\w+/gi, ['sepsis']],
  // Of the ear: which part has burst, and how the other one hears.
  [
    /\b(?:perforat\w+|ruptur\w+|burst) (?:\w+ )?(?:tms?|(?:tympanic )?membranes?|ear ?drums?)\b|\b(?:tms?|(?:tympanic )?membranes?|ear ?drums?) (?:is |was |has |\w+ )?(?:perforat\w+|ruptur\w+|burst)/gi,
    ['spontaneous', 'rupture', 'ear', 'drum'],
  ],
  [
    /\b(?:normal|intact|unrestricted|good) hearing\b|\bhearing (?:is |on |in |of |the |other |left |right |ear )*(?:normal|intact|unrestricted|fine)\b|\b(?:left|right|other) (?:ear |side )?(?:hearing )?(?:is )?normal\b/gi,
    ['unrestricted', 'contralateral'],
  ],
  [/\bicp\b|\bobstetric cholestasis\b|\bcholestasis of pregnancy\b/gi, ['intrahepatic', 'cholestasis']],
  [
    /\bb-?12 deficien\w+|\bdeficien\w+ of (?:vitamin )?b-?12\b|\blow b-?12\b/gi,
    ['vitamin', 'vitamins', 'group', 'deficiency'],
  ],
  // Levels of the spine are of its regions.
  [/\bc[1-7]\b|\bneck\b/gi, ['cervical', 'cervicothoracic']],
  [/\bt(?:[1-9]|1[0-2])\b|\b(?:mid|upper)[- ]?back\b/gi, ['cervicothoracic', 'thoracic', 'thoracolumbar']],
  [/\bl[1-5]\b|\blow(?:er)? back\b/gi, ['thoracolumbar', 'lumbar', 'lumbosacral']],
  [/\bs[1-5]\b/gi, ['lumbosacral', 'sacral']],
];

/** The words of titles that the narrative of a claim tells so, and does not deny. */
export const wordsToldAs = (document: CodingDocument, claim: Claim): readonly string[] => [
  ...(claim.narrative.some(({ span }) => TRAUMA.test(slice(document.text, span))) ? ['trauma'] : []),
  ...TOLD_AS.flatMap(([told, titled]) =>
    mentionsOf(document, claim, told).some(({ status }) => status !== 'negated') ? titled : [],
  ),
];
