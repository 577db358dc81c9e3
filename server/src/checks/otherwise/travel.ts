/** Counseling about the health of whoever is about to travel (Guidelines I.C.21.c.10). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** A journey that is to come. */
const ABOUT_TO_TRAVEL =
  '\\b(?:pre-?travel|travel (?:medicine|health|clinic|consult\\w*|counsel\\w*|advice|visit|appointment|medicines?|vaccines?))\\b|\\b(?:leav(?:es|ing)|depart(?:s|ing|ure)|fl(?:ies|ying)|sail(?:s|ing)|travels|travel(?:l)?ing|heading|heads|off|goes|going|moving|(?:will|is to|plans to|planning to|intends to|wants to|about to|due to) (?:be )?(?:travel\\w*|go(?:ing)?|fl(?:y|ying)|sail\\w*|visit\\w*|trek\\w*|backpack\\w*|climb\\w*|hik\\w+|spend\\w*|volunteer\\w*|work\\w*))\\b[^.;\\n]{0,50}\\b(?:abroad|overseas|tropics|country|countries|safari|africa|asia|south america|central america|amazon|india|nepal|thailand|vietnam|cambodia|laos|indonesia|bali|philippines|china|kenya|tanzania|uganda|rwanda|ghana|nigeria|ethiopia|malawi|zambia|zimbabwe|mozambique|congo|cameroon|senegal|mali|sierra leone|liberia|madagascar|egypt|morocco|peru|bolivia|ecuador|colombia|brazil|guatemala|honduras|nicaragua|costa rica|panama|belize|mexico|haiti|dominican republic|pakistan|bangladesh|sri lanka|myanmar|papua|hajj|mecca|saudi arabia|himalaya\\w*|kilimanjaro|machu picchu|galapagos|everest)\\b|\\b(?:upcoming|planned|coming|next) (?:[\\w-]+ ){0,3}?(?:trip|travel\\w*|journey|cruise|safari|trek|expedition|mission)\\b|\\b(?:trip|travels?|journey|cruise|safari|trek|expedition|mission(?:ary)? (?:work|trip)?|honeymoon|vacation) (?:to|in|up|through|around|across|abroad|next|is (?:in|on|planned))\\b|\\b(?:before|ahead of|prior to|for|preparing for|prepares for) (?:a |an |the |her |his |their )?(?:[\\w-]+ ){0,3}?(?:trip|journey|safari|trek|travels?|travel(?:l)?ing|cruise|departure|expedition|mission)\\b';

/** What is talked about before it. */
const TOPICS =
  /\b(?:malaria\w*|antimalarial\w*|atovaquone\S*|mefloquine|yellow fever|typhoid|mosquito\w*|insects?|bed ?nets?|deet|repellents?|altitude|acetazolamide|motion sickness|sea ?sick\w*|jet lag|water|rabies|dengue|zika|chikungunya|cholera|schistosom\w+|travel(?:l)?er[’']?s['’]? diarrh?ea|traveler['’]?s|road safety|road traffic|food|health (?:risks?|precautions)|precautions|safety|prophylaxis|counsel\w*|advice|advised|hepatitis|meningitis|polio|vaccin\w+)\b/gi;

export const TRAVEL: readonly Otherwise[] = [
  {
    codes: of('Z71.84'),
    says: /\b(?:no|not|without|denies|never|none)\b[^.;\n]{0,40}\b(?:travel\w*|trips?|journeys?|going abroad)\b|\b(?:back|home|return(?:ed|ing|s)?|came (?:back|home))\b[^.;\n]{0,40}\b(?:from|of) (?:\w+ ){0,4}?(?:abroad|overseas|travel|trip|journey|vacation|weeks?|months?|days)\b|\bafter (?:her |his |their |a |the )?(?:return|trip|journey|travels?)\b/gi,
    status: 'any',
    orSaid:
      /(?<!\b(?:no|not|without|denies|never|none)\b[^.;\n]{0,50})(?:\b(?:upcoming|planned|planning|plans (?:to|a)|pre-?travel|before (?:a |the |her |his |their )?(?:trips?|travel\w*|journey|departure|vacation)|leav(?:es|ing)|depart\w*|will (?:be )?(?:travel\w*|fly\w*|go\w*)|(?<!\b(?:from|after|of) (?:an? |the |her |his |their )?(?:recent |long |short )?)(?:travels?|travell?ing|trip|journey|going|fl(?:y|ies|ying)|goes|heading) (?:to|in|next|through)|next (?:trip|journey))\b)/gi,
    why: 'counseling related to travel is for the health of whoever is about to travel',
    section: 'I.C.21.c.10',
  },
  {
    codes: of(
      ...'Z00.0- Z00.8 Z01.81- Z01.83 Z01.89 Z02.89 Z02.9 Z29.8- Z29.9 Z71.1-Z71.3 Z71.85 Z71.89 Z71.9 Z76.89 Z79.899'.split(
        ' ',
      ),
    ),
    says: new RegExp(ABOUT_TO_TRAVEL, 'gi'),
    also: TOPICS,
    orSaid:
      /\b(?:back|return(?:ed|ing|s)?|came (?:back|home)) (?:\w+ ){0,3}?from\b|\bafter (?:her |his |their |a |the )(?:return|trip|journey|travels?)\b|\bsince (?:her|his|the) (?:trip|travel|return)\b/gi,
    besides: isListedAmong('Z71.84', 'Z23', 'A00-Y99'),
    once: true,
    why: 'counseling about health and safety on a journey that is to come is Z71.84',
    section: 'I.C.21.c.10',
    instead: () => 'Z7184',
    severity: 'information',
  },
];
