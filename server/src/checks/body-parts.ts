/** Parts of the body by the larger ones that titles name: the heel is of the foot. */

/** What titles call a part, with what notes call what it is made of. */
const PARTS: readonly (readonly [whole: readonly string[], parts: RegExp])[] = [
  [
    ['foot'],
    /^(?:heels?|toes?|hallux|midfoot|forefoot|hindfoot|instep|soles?|plantar|metatars\w+|calcane\w+|feet|bunions?)$/,
  ],
  [['hand'], /^(?:fingers?|thumbs?|palms?|palmar|knuckles?|metacarp\w+|phalan\w+|fingertips?)$/],
  [['finger'], /^(?:thumbs?|index|fingertips?|knuckles?)$/],
  [
    ['leg', 'limb', 'extremity'],
    /^(?:thighs?|cal(?:f|ves)|shins?|knees?|ankles?|tibia\w*|fibula\w*|pretibial|heels?|toes?|feet|foot|legs?)$/,
  ],
  [
    ['arm', 'limb', 'extremity'],
    /^(?:forearms?|elbows?|wrists?|hands?|fingers?|thumbs?|shoulders?|arms?|antecubital)$/,
  ],
  [['head'], /^(?:scalp|face|forehead|temple|occiput)$/],
  [['face'], /^(?:cheeks?|chin|forehead|jaw|nose|lips?|temples?)$/],
  [['trunk'], /^(?:chest|back|abdom\w+|groin|flanks?|perine\w+|buttocks?|breasts?|axilla\w*|armpits?)$/],
  [['cervical', 'spinal'], /^c[1-7]$/],
  [['thoracic', 'spinal'], /^t(?:[1-9]|1[0-2])$/],
  [['lumbar', 'spinal'], /^l[1-5]$/],
  [['lumbosacral', 'spinal'], /^s1$/],
  [['back'], /^(?:lumbar|sacr\w+|scapula\w*)$/],
  [['abdominal', 'abdomen'], /^(?:belly|epigastri\w+|umbilic\w+|flank|stomach)$/],
  [['cerebral'], /^(?:convexity|parasagittal|falx|falcine|parafalcine|supratentorial|craniotomy)$/],
  [['mouth', 'oral'], /^(?:tongue|gums?|gingiva\w*|palate|lips?|cheek)$/],
  [
    ['intestine', 'bowel'],
    /^(?:colon\w*|sigmoid|cecum|cecal|ileum|ileal|jejun\w+|duoden\w+|rectum|rectal|bowel)$/,
  ],
  [['colon', 'intestine', 'bowel', 'large'], /^(?:hemi|procto|sigmoid)?colectomy$/],
  [['eye', 'eyelid'], /^(?:lids?|eyelids?|cornea\w*|retina\w*|conjunctiva\w*)$/],
];

/** What titles call the larger part that a word of a note is of. */
export const wholesOf = (word: string): readonly string[] =>
  PARTS.flatMap(([wholes, parts]) => (parts.test(word) ? wholes : []));
