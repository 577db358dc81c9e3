/** Words of notes on pregnancy and delivery that want another code (Guidelines I.C.15). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

const RETAINED = /\bretained (?:products|poc|tissue)\b|\brpoc\b/gi;
const SPONTANEOUS = /\bspontaneous(?:ly)?\b|\bmiscarriage\b|\bsab\b/gi;

/** What the provider calls incidental to the visit; a finding that is incidental is of a scan. */
const INCIDENTAL =
  /\b(?:pregnan\w+|gestation\w*|gravid(?: state)?|iup)\b[^.;,\n]{0,30}\bincidental(?:ly)?\b(?! (?:finding|find|found|noted|seen|discover\w+|on)\b)|\bincidental(?:ly)? (?:to )?(?:the |her |an? )?(?:pregnan\w+|gestation|gravid\w*|iup)\b/gi;

/** How notes call a first pregnancy, and a later one. */
const FIRST_PREGNANCY =
  /\bg ?1(?:,? ?p ?0+)?\b(?![.\d])|\bprimi ?gravid\w*|\b(?:her |the |a )?(?:first|1st) (?:ever )?(?:pregnancy|gestation)\b|\bfirst[- ]time (?:mom|mother|pregnan\w+)\b|\b(?:never|not) (?:been )?pregnant (?:before|previously|until (?:now|this))\b|\bnulligravid\w*|\bno (?:prior|previous|earlier) pregnanc\w+/gi;
const LATER_PREGNANCY =
  /\bg ?(?:[2-9]|1\d),? ?p ?\d|\bmulti(?:gravid|par)\w*|\b(?:second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th) pregnancy\b/gi;

/** That a child was born alive. */
const LIVE_BORN =
  /\blive ?-?born\b|\bborn (?:alive|living|with a heartbeat)\b|\blive (?:birth|infant|fetus|baby|boy|girl|female|male|neonate|newborn)\b|\b(?:infant|fetus|baby|neonate) (?:was |is )?(?:alive|living|breathing|with (?:a )?heart ?(?:beat|rate))\b|\bsigns of life\b/gi;

export const MATERNAL: readonly Otherwise[] = [
  {
    codes: of('O00-O9A'),
    says: INCIDENTAL,
    why: 'where the provider calls the pregnancy incidental, Z33.1 stands in place of any code of chapter 15',
    section: 'I.C.15.a.1',
    instead: () => 'Z331',
  },
  {
    codes: of('A00-N99', 'R00-R99', 'S00-T88'),
    says: INCIDENTAL,
    besides: isListedAmong('O00-O9A', 'Z33-Z34', 'Z3A', 'Z37', 'Z39', 'Z32'),
    once: true,
    lacking: true,
    why: 'a pregnancy that the provider calls incidental has its code too, Z33.1',
    section: 'I.C.15.a.1',
    severity: 'information',
  },
  {
    codes: of('Z33.1'),
    lacks:
      /\bincidental\w*|\b(?:un|not )(?:related|affect\w*|influenc\w*|complicat\w*|connected|involv\w*)|\b(?:no|without(?: any)?|neither|nor)\b[^.;\n]{0,30}\b(?:effect|bearing|impact|influence|consequence|concern|risk|complication|relation|connection|pregnan\w+)|\b(?:does not|did not|doesn['’]t|nothing to do|no way)\b|\bno (?:part|role)\b|\bnot an? (?:factor|issue)\b|\bindependent of\b|\bhas not\b/gi,
    why: 'it is for the provider to say that the condition that is treated does not affect the pregnancy; where nothing says so, the code is of chapter 15',
    section: 'I.C.15.a.1',
    severity: 'information',
  },
  {
    codes: of('D50-D64', 'N10', 'N30', 'N39.0', 'K21', 'J45'),
    says: /\b(?:in|complicating) pregnancy\b|\bweeks pregnant\b/gi,
    besides: isListedAmong('O00-O9A', 'Z33.1'),
    why: 'in a pregnancy the code of chapter 15 comes first, unless the provider calls it incidental',
    section: 'I.C.15.a.1',
  },
  {
    codes: of('Z34'),
    says: /\b(?:decreased|reduced|diminished|less) fetal (?:movements?|motion)\b|\b(?:baby|fetus) (?:is |has been )?(?:quieter|moving less|not moving)\b|\bgestational (?:diabetes|hypertension)\b|\bgdm\b|\bpre-?eclampsia\b|\b(?:abnormal|elevated|failed) (?:[\w-]+ ){0,2}?(?:glucose (?:tolerance|challenge|screen\w*)|gtt|ogtt|glucola)\b|\bhyperemesis\b|\bplacenta pr[a]?evia\b|\bpre-?term labor\b|\b(?:short cervix|cervical (?:shortening|insufficiency))\b|\b(?:fetal growth restriction|fgr|iugr)\b|\banemia (?:of|in|complicating) pregnancy\b|\b(?:twins?|triplets?)\b[^.;\n]{0,20}\b(?:gestation|pregnancy|iup)\b|\b(?:poly|oligo)hydramnios\b|\bcholestasis of pregnancy\b/gi,
    besides: isListedAmong('O00-O9A'),
    why: 'a complication of the pregnancy has a code of chapter 15, which Z34 does not go with',
    section: 'I.C.15.b.1',
  },
  {
    codes: of('Z34'),
    says: /\bhigh[- ]risk (?:pregnancy|ob|prenatal|supervision|visit|clinic|patient)\b|\bpregnancy (?:is )?(?:at )?high[- ]risk\b|\badvanced maternal age\b|\bama\b|\b(?:pregnan\w+|primigravida|multigravida) at (?:3[5-9]|4\d)\b(?! ?(?:w|wk|weeks?|\d|\+|\/))|(?<!\b(?:husband|partner|father|mother|sister|donor|spouse|fob)\b[^.;\n]{0,20})(?:\bage[d]?:? (?:3[5-9]|4\d)|\b(?:3[5-9]|4\d)[- ]?(?:yo|y\/o|y\.o\.?|years?[- ]old|yr[- ]?old))\b|\bwill be (?:3[5-9]|4\d) (?:when|at|by|on) (?:(?:she is|the|her) )?(?:due|delivery|edd|birth|term)\b|\belderly (?:primi|multi)(?:gravida|para)\b|\bgrand ?multipar\w*|\b(?:history of|h\/o|prior|previous) (?:(?:a|an|two|spontaneous|recurrent) )*(?:pre-?term (?:labor|birth|delivery)|stillbirth|ectopic|molar pregnancy|neonatal death|infertility)\b|\b(?:her|two|three|both|past|last|recurrent|earlier) (?:[\w-]+ ){0,2}?(?:pre-?term|premature|pre-?mature) (?:births?|deliver(?:y|ies)|babies|infants?)\b|\b(?:first|last|earlier|previous|prior|both|older|other) (?:\w+ ){0,2}?(?:baby|babies|child(?:ren)?|sons?|daughters?|twins|pregnanc(?:y|ies)|deliver(?:y|ies)|births?)\b[^.;\n]{0,30}\b(?:came|born|arrived|delivered|ended|at) (?:\w+ )?(?:at )?(?:2\d|3[0-5])\b|\b(?:prior|previous|past|last|first|earlier|history of|h\/o|hx(?: of)?:?) [^.;\n]{0,30}\b(?:ptb|ptd|ptl|iufd|stillb\w+|fetal demise|neonatal (?:death|demise))\b|\b(?:ptb|ptd|iufd|stillb\w+)\b[^.;\n]{0,15}(?:\bx ?\d|\bat \d\d|\b(?:19|20)\d\d)\b|\b(?:conceived|pregnancy) (?:by|after|from|through|with|via) (?:ivf|icsi|in vitro|assisted|donor)\b|\b(?:ivf|icsi|donor[- ]egg)[- ](?:pregnancy|conception|conceived|singleton)\b|\bno (?:earlier|prior|previous|prenatal) (?:prenatal )?care\b|\blate (?:to |entry (?:in)?to |presentation to )?(?:prenatal )care\b|\bfirst (?:prenatal )?visit (?:is )?(?:at|@) ?(?:2[89]|3\d)\b/gi,
    orSaid: /\b(?:not|no|never|low)(?: an?)?[- ](?:high[- ])?risk\b|\bno history of\b/gi,
    besides: isListedAmong('O00-O9A'),
    why: 'the supervision of a high-risk pregnancy is O09',
    section: 'I.C.15.b.2',
    severity: 'information',
  },
  {
    codes: of('O26.89-', 'O26.9-', 'O99.89-'),
    listed: 'first',
    says: /\b(?:routine|normal|regular|scheduled) (?:prenatal|antenatal|obstetric|ob)\b|\b(?:prenatal|antenatal|obstetric|ob) (?:routine|(?:visit|check|care)(?: \w+)?(?=,))/gi,
    also: /\b(?:all (?:is )?(?:normal|well|fine)|no (?:problems?|complaints?|complications?|concerns?)|uncomplicated|without (?:any )?(?:problems?|complaints?|complications?)|normal pregnancy|doing well|feels well)\b/gi,
    unless:
      /\b(?:pain|nausea|itching|bleeding|dizz\w+|headaches?|discharge|cramps?|swelling|fatigue|syncope)\b/gi,
    where: 'no stay',
    why: 'a routine prenatal visit without complications is Z34',
    section: 'I.C.15.b.1',
    severity: 'information',
  },
  {
    codes: of('Z34.0-'),
    says: LATER_PREGNANCY,
    orSaid: FIRST_PREGNANCY,
    why: 'Z34.0- is for a first pregnancy, and a later one is Z34.8-',
    section: 'I.C.15.b.1',
    instead: ({ key }) => `Z348${key.slice(4)}`,
    severity: 'information',
  },
  {
    codes: of('O09'),
    says: /\b(?:routine|normal|uncomplicated|low[- ]risk)\b[^.;\n]{0,30}\b(?:ob|obstetric|prenatal|antenatal|pregnancy)\b|\b(?:ob|obstetric|prenatal|antenatal|pregnancy)\b[^.;\n]{0,40}\b(?:no (?:problems|complications|concerns|risk factors)|uncomplicated|low[- ]risk|normal)\b/gi,
    orSaid:
      /\b(?:high[- ]risk|risk(?!s? factors)|history of|h\/o|hx|prior|previous|last pregnancy|earlier|elderly|advanced|ama|age|young|teen\w*|insufficient|late (?:to )?(?:care|prenatal)|no prenatal care|ivf|assisted|infertil\w+|grand|multipar\w+|social|loss(?:es)?|miscarr\w+|ectopic|molar|preterm|stillb\w+|cesarean|3[5-9]|4\d|1[0-7])\b/gi,
    where: 'no stay',
    once: true,
    why: 'a routine visit of a normal pregnancy is Z34, and O09 is for one of high risk',
    section: 'I.C.15.b.1 and 2',
    severity: 'information',
  },
  {
    codes: of('Z34.8-'),
    says: FIRST_PREGNANCY,
    orSaid: LATER_PREGNANCY,
    why: 'a first pregnancy has codes of its own',
    section: 'I.C.15.b.1',
    instead: ({ key }) => `Z340${key.slice(4)}`,
  },
  ...(
    [
      ['2', '1', FIRST_PREGNANCY, LATER_PREGNANCY, 'a first pregnancy'],
      ['1', '2', LATER_PREGNANCY, FIRST_PREGNANCY, 'a later one than the first'],
    ] as const
  ).map(
    ([coded, right, says, orSaid, which]): Otherwise => ({
      codes: of(`O09.5${coded}-`, `O09.6${coded}-`),
      says,
      status: 'any',
      orSaid,
      why: `the code tells a first pregnancy from a later one, and the note has ${which}`,
      section: 'I.C.15.b.2 and I.B.2',
      instead: ({ key }) => key.slice(0, 4) + right + key.slice(5),
    }),
  ),
  {
    codes: of('O10'),
    says: /\b(?:gestational|gest\.?|pregnancy[- ]induced) (?:hypertension|htn|high blood pressure)\b|\b(?:ghtn|g-?htn|pih)\b|\bhypertension (?:that )?(?:began|arose|started|came|developed|new)[^.;\n]{0,12}\b(?:after|at|past|since) (?:20|2\d|3\d) ?(?:weeks|wks?)\b/gi,
    unless:
      /\b(?:chronic|pre-?existing|essential|long-?standing)\b[^.;\n]{0,20}\b(?:hypertension|htn)\b|\bchtn\b|\bsuperimposed\b/gi,
    why: 'hypertension that came with the pregnancy is O13',
    section: 'I.C.9.a.7 and I.C.15.c',
    // By trimester, in childbirth and the puerperium, as the categories are alike.
    instead: ({ key }) => `O13${key[4] === '1' ? (key[5] ?? '') : key[4] === '2' ? '4' : '5'}`,
  },
  {
    codes: of('O10'),
    says: /\bnormotensive\b[^.;\n]{0,30}\b(?:before|prior|until|through|up to|pre-?pregnan\w+|early)\b|\b(?:normal|no high) (?:blood )?(?:pressures?|bps?) (?:before|until|through|prior|in early)\b|\bno (?:prior |previous |known |pre-?existing )?(?:history of |hx of )?(?:chronic |pre-?existing )?(?:hypertension|htn) (?:before|prior to|outside)\b/gi,
    status: 'any',
    unless:
      /\b(?:chronic|pre-?existing|essential|long-?standing)\b[^.;\n]{0,20}\b(?:hypertension|htn)\b|\bchtn\b/gi,
    why: 'hypertension that came with the pregnancy is O13, and O10 is for one that was there before',
    section: 'I.C.15.c and d',
    severity: 'information',
  },
  {
    codes: of('O13', 'O16'),
    says: /\b(?:chronic|pre-?existing|essential)\b[^.;\n]{0,20}\b(?:hypertension|htn)\b|\bchtn\b|(?<!\b(?:never|not|no|denies|without|nor)\b[^.;\n]{0,25})\b(?:hypertension|htn|hypertensive|high blood pressure)\b[^.;\n]{0,30}\b(?:since (?:age|(?:19|20)\d\d|before)|before (?:the |this |her )?pregnancy|pre-?exist\w+|predat\w+|preced\w+|prior to (?:the |this |her )?(?:pregnancy|conception)|antedat\w+|(?:for|x) (?:many |\d+ |several )?years|well before)\b/gi,
    unless: /\b(?:gestational|gest\.?|pregnancy[- ]induced|ghtn|pih)\b/gi,
    why: 'hypertension from before the pregnancy is O10',
    section: 'I.C.15.c and d',
  },
  {
    codes: of('O14'),
    says: /\bsuperimposed (?:severe )?pre-?eclampsia\b|\bpre-?eclampsia,? superimposed\b|\b(?:chronic|pre-?existing|essential) (?:hypertension|htn) with (?:superimposed |severe )?pre-?eclampsia\b/gi,
    besides: isListedAmong('O11'),
    why: 'pre-eclampsia upon a hypertension of before the pregnancy is O11',
    section: 'I.B.2 and I.C.15.d',
    instead: ({ key }) => `O11${key[4] ?? ''}`,
  },
  {
    codes: of('O14.0-', 'O14.9-'),
    says: /\bpre-?eclampsia,? with severe features\b|\bsevere pre-?eclampsia\b/gi,
    why: 'the category tells severe pre-eclampsia from that without severe features',
    section: 'I.B.2',
    instead: ({ key }) => `O141${key.slice(4)}`,
  },
  {
    codes: of('O14.1-'),
    says: /\bpre-?eclampsia,? (?:without|with no) severe features\b|\bmild pre-?eclampsia\b/gi,
    status: 'any',
    unless: /\bpre-?eclampsia,? with severe features\b|\bsevere pre-?eclampsia\b/gi,
    why: 'the category tells severe pre-eclampsia from that without severe features',
    section: 'I.B.2',
    instead: ({ key }) => `O140${key.slice(4)}`,
  },
  {
    codes: of('O85'),
    says: /\bsepsis (?:following|after|due to|from) (?:an? |the |her )?(?:cesarean|c-section|d ?(?:&|and) ?c\b|curettage|(?:manual |surgical )?evacuation|manual removal|cerclage|episiotomy|forceps|vacuum (?:delivery|extraction)|obstetric\w* (?:surgery|procedure))|\bsepsis (?:from|of|due to|secondary to) (?:[\w-]+ ){0,4}?(?:cesarean|c-section|surgical|incisional|episiotomy) (?:[\w-]+ ){0,2}?(?:wound|incision|site|infection)/gi,
    why: 'sepsis after an obstetric procedure is O86.04 behind the site of the infection',
    section: 'I.C.15.k',
  },
  {
    codes: of('O85'),
    says: /\b(?:infect\w+|pus|purulen\w+|dehiscen\w+|abscess|deep|organ|superficial)\b[^.;\n]{0,50}\b(?:incision|wound|surgical site|section)\b|\b(?:incision|wound|surgical site|section)\b[^.;\n]{0,50}\b(?:infect\w+|pus|purulen\w+|dehiscen\w+|abscess)\b/gi,
    also: /\b(?:cesarean|c-?section|episiotomy|curettage|d ?& ?c|cerclage|forceps|vacuum|obstetric\w* (?:wound|surgery|procedure))\b/gi,
    orSaid:
      /\b(?:endometritis|endomyometritis|metritis|chorioamnionitis|mastitis|pyelonephritis|pneumonia|retained (?:placenta|products))\b/gi,
    besides: isListedAmong('O86.04'),
    why: 'sepsis after an obstetric procedure is O86.04 behind the site of the infection',
    section: 'I.C.15.k and I.C.1.d.5.b',
  },
  {
    codes: of('O20-O21', 'O23', 'O26.8-', 'O46-O47'),
    says: /\b(?:hyperemesis|vomiting|nausea|uti|cystitis|pyelonephritis|bleeding|spotting|contractions|preterm labor|cholestasis|itching)\b[^.;\n]{0,110}\b(?:resolved|gone|long over|over by|cleared(?: up)?|no longer (?:present|there|an issue)|treated and (?:gone|cured)|stopped|test of cure|none since|no recurrence)\b/gi,
    also: /\b(?:(?:full[- ]?term|term|normal|spontaneous|uncomplicated|vaginal) (?:[\w-]+ ){0,2}?(?:delivery|birth)|n?svd)\b/gi,
    where: 'inpatient',
    listed: 'first',
    why: 'a complication of the pregnancy that is no longer there when the patient comes to deliver leaves O80',
    section: 'I.C.15.n.2',
    severity: 'information',
  },
  {
    codes: of('O80'),
    says: /\b(?:lacerations?|(?:perineal|vaginal|labial|cervical|sulcus|\d(?:st|nd|rd|th)[- ]degree) tears?|tears? (?:(?:was|were|that|which) )?(?:extend\w*|through|into|of the|involv\w+|repaired|sutured|closed|reach\w+)|(?:tore|torn|tear|tears|extended|ripped) (?:(?:down|back|all the way) )?(?:(?:and|to) )?(?:into|through|to) (?:[\w-]+ ){0,5}(?:sphincter|perine\w+|rectum|rectal)|postpartum hemorrhage|pph|forceps|vacuum|cesarean|c-?section|c\/s|r?p?ltcs|lscs|(?:repeat|primary|low[- ]transverse) (?:cs|section)|breech|pre-?eclampsia|gestational (?:diabetes|hypertension)|shoulder dystocia|retained placenta|manual (?:removal|extraction)|cord prolapse|chorioamnionitis|stillb\w+|(?:fetal|intrauterine) demise|iufd|twins|pre-?term|premature)\b/gi,
    besides: isListedAmong('Z37.1-Z37.9'),
    why: 'O80 is for a delivery without any complication',
    section: 'I.C.15.n.1',
  },
  {
    codes: of('O80'),
    says: /\b(?:postpartum (?:an?emia|fever|endometritis|depression|urinary retention|infection)|(?:endo(?:myo)?|myo|)metritis|mastitis|vulvar hematoma|vaginal hematoma|uterine (?:atony|inversion|rupture)|cord compression|(?:tight|double) nuchal cord|nuchal cord x ?[2-4]|(?:late|variable|fetal|prolonged|recurrent) decelerations|(?:fetal|fhr) (?:distress|bradycardia|tachycardia|intolerance)|non-?reassuring (?:fetal|fhr|tracing)|meconium[- ]stained|(?:thick|thin|moderate) meconium|an?emia (?:of|in|complicating) (?:the )?pregnancy|(?:gestational|iron[- ]deficiency) an?emia|poly-?hydramnios|oligo-?hydramnios|growth restriction|iugr|macrosomia|prolonged (?:labor|second stage|first stage|rupture)|failure to progress|arrest of (?:labor|descent|dilat\w+)|obstructed labor|precipitate labor|post-?term|post-?dates|placenta previa|abruption|gbs (?:positive|carrier|coloni[sz]ed)|cholestasis|tolac|vbac|intrapartum fever|eclampsia|hellp|pulmonary embol\w+|dvt|pyelonephritis)\b/gi,
    besides: isListedAmong('Z37.1-Z37.9'),
    why: 'O80 is for a delivery without any complication',
    section: 'I.C.15.n.1',
    severity: 'information',
  },
  {
    codes: of('O80'),
    says: /\b(?:prenatal|antepartum|antenatal|ob) (?:visit|check(?:-?up)?|appointment|follow-?up)\b/gi,
    unless: /\b(?:deliver(?:ed|s)|born|birth of|nsvd|svd|in labor|apgars?|placenta delivered)\b/gi,
    where: 'no stay',
    once: true,
    why: 'O80 is for a delivery, and a routine prenatal visit is Z34',
    section: 'I.C.15.b.1 and n.1',
    severity: 'information',
  },
  {
    codes: of('O90.3'),
    says: /\b(?!chronic (?:\w+ ){0,2}(?:heart failure|hf|[chd]?hf[a-z]*ef)\b)(?:pre-?existing|known|chronic|long-?standing|history of|h\/o|prior|previous) (?:(?!peripartum|no\b)\w+ ){0,2}(?:cardiomyopathy|heart (?:disease|failure))\b|\b(?<!peripartum )(?:cardiomyopathy|[dh]?cm|dcm|hocm)\b[^.;\n]{0,30}\b(?:since (?:19|20)\d\d|since childhood|(?:before|antedat\w+|predat\w+|preced\w+) (?:the |this |her )?(?:pregnancy|gestation|conception)|before she (?:conceived|was pregnant|got pregnant)|for years|years before)\b|\b(?:cardiomyopathy|dcm|hcm)\b[^.;\n]{0,40}\bbefore she (?:conceived|(?:was|got|became) pregnant)\b/gi,
    status: 'any',
    orSaid:
      /\b(?:no|without|denies)(?: any)? (?:known|chronic|history of|prior|previous|pre-?existing|h\/o)\b|\b(?:no|never|without|denies)\b[^.;\n]{0,30}\b(?:heart|cardiac)\b|\b(?:peripartum|postpartum|pregnancy[- ](?:associated|related|induced))\)? cardiomyopathy\b[^.;\n]{0,60}\bwith (?:\w+ ){0,3}(?:heart failure|hfref)\b|\bheart (?:was|had been) (?:normal|healthy|well)\b/gi,
    why: 'O90.3 is for a patient who had no heart disease before',
    section: 'I.C.15.o.5',
  },
  {
    codes: of('O03.4', 'O03.9', 'O02.1', 'Z33.2', 'O04.8-'),
    says: RETAINED,
    also: /\b(?:elective|induced|therapeutic|medical|surgical) (?:abortion|termination)\b|\btermination of (?:the |her )?pregnancy\b|\b(?:eab|tab|vtp)\b/gi,
    status: 'affirmed or past',
    unless: SPONTANEOUS,
    why: 'retained products after a termination without another complication are O07.4',
    section: 'I.C.15.q.2',
    instead: () => 'O074',
  },
  {
    codes: of('O03.9', 'O02.1', 'O07.4'),
    says: RETAINED,
    orSaid:
      /\b(?:missed|elective|induced|therapeutic|medical|surgical) (?:abortion|termination)\b|\btermination\b/gi,
    why: 'retained products after an abortion make it incomplete, also where it was called complete',
    section: 'I.C.15.q.2',
    instead: () => 'O034',
  },
  {
    codes: of('O03.5-O03.9'),
    says: /\bincomplete (?:(?:spontaneous|early|first[- ]trimester|second[- ]trimester) )*(?:abortion|miscarriage|ab|sab|pregnancy loss)\b|\b(?:sab|abortion|miscarriage),? (?:(?:is|was|remains|still) )?incomplete\b|\bincompletely (?:miscarried|aborted|passed)\b/gi,
    why: 'an incomplete spontaneous abortion is O03.0 to O03.4, by its complication',
    section: 'I.B.2',
    instead: ({ key }) => `O03${Number(key[3]) - 5}${key.slice(4)}`,
  },
  {
    codes: of('O03.0-O03.4'),
    says: /(?<!\bin)\bcomplete(?:d)? (?:(?:spontaneous|early|first[- ]trimester|second[- ]trimester) )*(?:abortion|miscarriage|ab|sab|pregnancy loss)\b|\b(?:sab|abortion|miscarriage),? (?:(?:is|was|appears|now) )?complete(?:d)?\b/gi,
    orSaid: /\bincomplete\w*\b|\bretained\b|\brpoc\b/gi,
    why: 'a complete spontaneous abortion is O03.5 to O03.9, by its complication',
    section: 'I.B.2',
    instead: ({ key }) => `O03${Number(key[3]) + 5}${key.slice(4)}`,
  },
  {
    codes: of('Z39.0'),
    says: /\b(?:[2-9]|1[0-2]|two|three|four|five|six|seven|eight|twelve)[- ]?(?:weeks?|wks?)[- ](?:post-?partum|after (?:the |her )?(?:delivery|birth)|pp)\b|\b(?:routine|scheduled) post-?partum (?:visit|check\w*|follow-?up|exam\w*)\b|\bpost-?partum (?:visit|check(?:up)?)\b/gi,
    where: 'no stay',
    why: 'Z39.0 is for care at once after a delivery, and the routine follow-up is Z39.2',
    section: 'I.C.21.c.11',
    instead: () => 'Z392',
  },
  {
    codes: of('O72'),
    says: /\b(?:following|after|post) (?:an? |the )?(?:\w+ )?(?:abortion|termination)\b/gi,
    besides: isListedAmong('O03-O08'),
    why: 'hemorrhage after a termination is O04.6',
    section: 'I.C.15.q.4',
    instead: () => 'O046',
  },
  {
    codes: of('O80'),
    says: /\b(?:deliver(?:ed|y)|birth|born)\b[^.;\n]{0,60}\b(?:at home|in (?:[\w’'-]+ ){0,5}(?:car|ambulance|taxi|cab|parking lot|field|truck|van|bathroom|elevator|helicopter|plane)|en route|before (?:arrival|ems|admission)|prior to (?:arrival|admission)|outside (?:of )?(?:the |a )?hospital|out[- ]of[- ]hospital)\b|\bborn (?:at home|before arrival)\b|\b(?:baby|infant|child|boy|girl) (?:came|arrived|was born|delivered|slipped out)\b[^.;\n]{0,40}\b(?:at home|in (?:the |her |a |their )?(?:\w+ )?(?:car|ambulance|taxi|cab|truck|van|parking lot|bathroom)|before (?:the |her )?(?:ambulance|arrival|admission|midwife|hospital|ems))\b|\badmitted for routine post-?partum care\b|\b(?:home|out[- ]of[- ]hospital|roadside|ambulance|bba|prehospital) (?:birth|delivery)\b|\b(?:ems|paramedics?|medics|midwife) delivered\b/gi,
    why: 'who delivers before the admission and comes for routine postpartum care has Z39.0',
    section: 'I.C.15.o.4',
    instead: () => 'Z390',
  },
  {
    codes: of('O04', 'O07'),
    says: LIVE_BORN,
    also: /\b(?:terminat\w+|abortion)\b/gi,
    besides: isListedAmong('Z33.2'),
    once: true,
    why: 'an attempted termination that results in a live-born fetus is Z33.2, with a code of Z37',
    section: 'I.C.15.q.1',
    instead: () => 'Z332',
    severity: 'information',
  },
  {
    codes: of('Z33.2'),
    says: LIVE_BORN,
    besides: isListedAmong('Z37'),
    why: 'where the termination results in a live-born child, a code of Z37 goes with it',
    section: 'I.C.15.q.1',
  },
  {
    codes: of('O35-O36'),
    says: /\bno (?:effect|bearing|influence|impact|consequence)s? (?:on|for|upon) (?:how|what|the way|her(?: care| visits?)?|the (?:mother|care|pregnancy|visits|plan|management))\b|\b(?:plans?|planned|intends?|does|did|do) nothing (?:for|about|because of|on account of) (?:it|that|this)\b|\b(?:chang|alter|modif|affect)\w* (?:nothing|none)\b[^.;\n]{0,25}\b(?:management|care|plan|schedule|pregnancy|mother)\b|\b(?:same|usual|unchanged|ordinary) (?:visit |prenatal )?(?:schedule|plan of care)\b|\b(?:not|n['’]t) (?:change|alter|affect)\w* (?:how|what|the way) (?:we|she)\b|\b(?:needs?|requires?|do|does|done) (?:no|nothing|not) (?:any(?:thing)? )?different(?:ly)?\b|\b(?:nothing|no(?:thing)? (?:more|else|extra)) (?:(?:is|was|will be|being) )?(?:done|planned|needed|ordered)? ?(?:different(?:ly)?|for it|about it|because of it)\b|\b(?:just|only) (?:routine|usual|standard|ordinary) (?:prenatal )?care\b|\b(?:prenatal care|visits?|care) (?:stays?|remains?|goes on|go on|continues?) (?:just |exactly )?(?:as (?:it is|they are|before|usual|planned)|the same|unchanged)\b|\b(?:nothing|none)\b[^.;\n]{0,20}\b(?:chang|alter|modif|affect)\w*\b[^.;\n]{0,25}\b(?:management|care)\b|\b(?:management|care)\b[^.;\n]{0,25}\b(?:un(?:changed|affected|altered)|the same|as (?:before|usual|planned))\b|\b(?:no|without|needs? no|required no)(?: any)? (?:extra|additional|further|special|added) (?:stud\w+|tests?|testing|care|observation|monitoring|visits?|surveillance)\b|\b(?:no|without)(?: any)? (?:change|effect|impact|influence|bearing)\b[^.;\n]{0,25}\b(?:management|care)\b|\b(?:not|n['’]t) (?:affect|alter|chang|influenc|modif)\w*\b[^.;\n]{0,25}\b(?:management|care)\b|\b(?:nothing (?:further |more |else )?(?:to (?:do(?! with)|be done|follow)|(?:is |was )?(?:needed|planned|required))|no (?:(?:further|additional|special|extra) )?(?:follow-?up|action|intervention|referral|surveillance|treatment|work-?up)(?: (?:is |was )?(?:needed|required|planned|indicated|necessary|warranted|advised))?|needs? no (?:follow-?up|action|work-?up))\b(?! (?:at this time )?until)|\bno (?:fetal )?(?:abnormality|anomaly|malformation|defect) (?:is |was )?suspected\b/gi,
    status: 'any',
    why: 'a condition of the fetus is coded only where it modifies the management of the mother',
    section: 'I.C.15.e.1',
    severity: 'information',
  },
  {
    codes: of('O35-O36', 'O40-O41'),
    says: /\bsuspect\w*\b[^.;\n]{0,60}(?<!\b(?:not|nor|neither|never|cannot|be|yet|to)(?: (?:be|been|yet))? )\b(?:ruled out|excluded|not (?:found|seen)|not confirmed(?![^.;\n]*\b(?:nor|or|and not) (?:excluded|ruled out))|no evidence)\b|(?<!\b(?:not|nor|neither|never|cannot|be|yet|to)(?: (?:be|been|yet))? )\b(?:ruled out|excluded) (?:today|by (?:the )?(?:ultrasound|scan))\b/gi,
    status: 'any',
    why: 'a maternal or fetal condition that was suspected and is ruled out is Z03.7-',
    section: 'I.C.21.c.6',
  },
];
