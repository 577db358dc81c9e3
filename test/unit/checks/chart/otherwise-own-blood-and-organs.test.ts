/** Who gives blood for himself, organs that are removed as treatment, and what no operation has left (Guidelines I.C.21.c). */
import assert from 'node:assert/strict';
import { codes, note, otherwise, tellsOf } from './found.ts';

describe('chart/otherwise-coded, self-donation (I.C.21.c.9)', () => {
  tellsOf(
    [
      [
        'Z41.8 I.C.21.c.9 information ',
        'Donating one unit of her own whole blood ahead of a hip replacement.',
      ],
      [
        'M16.11 I.C.21.c.9 information ',
        'Autologous blood donation, second unit. Hip surgery in four weeks.',
      ],
      ['Z01.818 I.C.21.c.9 information ', 'Here to bank blood. Banking his own blood for the prostatectomy.'],
      [
        'M48.062 I.C.21.c.9 information ',
        'Two pints of his own blood drawn and stored for the fusion in May.',
      ],
      ['Z01.89 I.C.21.c.9 information ', 'Self-donation of one unit for the planned myomectomy.'],
      [
        'D25.9 I.C.21.c.9 information ',
        'Gives a unit of blood to be used at her own hysterectomy. Fibroids.',
      ],
      [
        'M17.11 I.C.21.c.9 information ',
        'Phlebotomy of 450 ml for autologous transfusion at knee replacement.',
      ],
      ['C61 I.C.21.c.9 information ', 'Predonating blood before the prostatectomy.'],
      [
        'Z51.89 I.C.21.c.9 information ',
        'She donates a pint of blood today for herself, to be returned at surgery.',
      ],
      [
        'M16.11 I.C.21.c.9 information ',
        'Second autologous unit given today; right hip replacement October 2.',
      ],
      ['M41.9 I.C.21.c.9 information ', "Collection of the patient's own blood before scoliosis surgery."],
    ],
    [
      ['D64.9', 'Anemia after autologous donation of two units.'],
      ['Z52.010', 'Donating one unit of her own whole blood ahead of a hip replacement.'],
      ['M16.11', 'Arthritis of the right hip. Autologous blood donation was offered and she declined.'],
      ['M16.11', 'Arthritis of the right hip. Will donate a unit of her own blood next week.'],
      ['D62', 'Blood loss anemia. Two units of his own blood, donated in May, were transfused.'],
      ['G97.1', 'Spinal headache. Epidural patch: 20 ml of her own blood drawn and injected.'],
      ['C90.00', 'Myeloma. Autologous stem cell collection today.'],
      ['Z01.818', 'Blood drawn for type and screen before her surgery.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, organs removed as treatment (I.C.21.c.14)', () => {
  const told = 'I.C.21.c.14 warning ';
  tellsOf(
    [
      [
        `Z40.02\nC50.412`,
        'Salpingo-oophorectomy is done today as part of the treatment of her breast cancer.',
      ],
      [`Z40.09\nC61`, 'Bilateral orchiectomy as hormonal therapy for metastatic prostate cancer.'],
      [
        `Z40.02\nC50.911`,
        'As endocrine treatment of her breast cancer she had a bilateral oophorectomy today.',
      ],
      [`Z40.09\nC61`, 'Prostate cancer. Orchiectomy to lower testosterone.'],
      [`Z40.02\nC50.912`, 'Breast cancer. Oophorectomy to stop ovarian hormones.'],
      [`Z40.09\nC61`, 'His prostate cancer is managed by bilateral orchiectomy.'],
      [`Z40.02\nC50.911`, 'Breast cancer. Both ovaries removed to treat the cancer.'],
      [`Z40.01\nC50.911`, 'Breast cancer on the right. Mastectomy on the right as treatment.'],
      [`Z40.02\nC50.911`, 'Removal of the ovaries, part of therapy for the breast malignancy.'],
    ].map(([listed = '', words = '']) => [`${listed.split('\n')[0]} ${told}`, words] as const),
    [
      [
        'Z40.02\nC50.412\nZ15.01',
        'Breast cancer on the left, in treatment. Prophylactic oophorectomy for BRCA1.',
      ],
      ['Z40.01\nZ15.01', 'Mastectomy as part of her risk-reducing surgery. BRCA2.'],
      ['Z40.02\nZ80.41', 'Oophorectomy to lower her risk of cancer, a family history of ovarian cancer.'],
      [
        'Z40.02\nC50.412\nZ15.01',
        'Under treatment for breast cancer; BRCA1 mutation. Oophorectomy for her risk.',
      ],
      [
        'Z40.02\nC50.412\nZ15.01',
        'Oophorectomy to reduce the risk of ovarian cancer, as she is under treatment for breast cancer. BRCA1.',
      ],
      ['Z40.02\nZ80.41', 'Her sister had ovarian cancer. Oophorectomy today as prevention.'],
      ['C61\nZ19.1', 'Bilateral orchiectomy as hormonal therapy for prostate cancer.'],
    ],
    otherwise,
  );
});

describe('chart/side-mismatch, both of another organ', () => {
  const sides = (words: string, code: string) => codes('chart/side-mismatch', note(words, code));
  it('is no word of the side of the cancer', async () => {
    for (const [code, words] of [
      ['C50.412', 'Bilateral salpingo-oophorectomy as treatment of her breast cancer, upper outer quadrant.'],
      ['C50.412', 'Removal of both ovaries for her breast cancer.'],
      ['C50.911', 'Breast cancer, bilateral total mastectomy chosen by the patient.'],
      ['C64.1', 'Renal cell carcinoma of the kidney: bilateral adrenalectomy with it.'],
    ] as const)
      assert.deepEqual(await sides(words, code), [], words);
  });
  it('but of what is ill itself (I.B.13)', async () => {
    assert.deepEqual(await sides('Bilateral breast cancer, upper outer quadrants.', 'C50.412'), ['C50.412']);
    assert.deepEqual(await sides('Cysts of both ovaries, unspecified.', 'N83.201'), ['N83.201']);
  });
});

describe('chart/otherwise-coded, aftercare where nobody has operated (I.C.21.c.7)', () => {
  tellsOf(
    [
      [
        'Z48.815 I.C.21.c.7 information ',
        'Cholecystitis with stones. Cholecystectomy tomorrow. She has had no operation so far.',
      ],
      [
        'Z48.815 I.C.21.c.7 information ',
        'Acute diverticulitis of the sigmoid, colectomy is planned for Friday. Colectomy tomorrow.',
      ],
      [
        'Z47.89 I.C.21.c.7 information ',
        'Torn labrum. He has not been operated on. Arthroscopy to be planned.',
      ],
      ['Z48.816 I.C.21.c.7 information ', 'Kidney stone with colic. Surgery has not yet been done.'],
      ['Z48.812 I.C.21.c.7 information ', 'Ischemia of the leg, no surgical treatment to date.'],
      ['Z48.815 I.C.21.c.7 information ', 'Acute appendicitis, for tonight: appendectomy tonight.'],
      ['Z48.815 I.C.21.c.7 information ', 'Obstructed femoral hernia. Awaiting operation.'],
    ],
    [
      [
        'Z48.815\nZ90.49',
        'Two weeks after cholecystectomy for acute cholecystitis. No operation so far for the hernia.',
      ],
      ['Z48.815', 'Postoperative check after a bowel resection. No further surgery at this point.'],
      ['Z47.1\nZ96.651', 'Knee replaced in May; the left knee has not been operated on.'],
      ['Z48.815', 'Colostomy in May. Incision clean. Takedown surgery next week.'],
      ['Z48.812', 'Six weeks after bypass surgery, recovering. Sutures out.'],
      ['K80.00', 'Acute cholecystitis with stones. She has had no operation so far.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, rehabilitation after a joint replaced for a fracture (II.K)', () => {
  const told = 'II.K and I.C.21.c.7 information ';
  tellsOf(
    [
      [
        `Z47.1 ${told}`,
        'Broke the neck of her left femur April 3; left hip hemiarthroplasty April 4. Rehabilitation.',
      ],
      [`Z47.1 ${told}`, 'Femoral neck fracture. Hip replaced on Monday. Gait training.'],
      [
        `Z47.1 ${told}`,
        'Fractured her right shoulder in a fall. Reverse arthroplasty two weeks later. Here for therapy.',
      ],
      [`Z96.641 ${told}`, 'S/P right hip replacement due to fracture. PT and OT.'],
      [`Z96.641 ${told}`, 'Rehab. Subcapital fracture, then a new hip.'],
      [`Z47.1 ${told}`, 'Fell and broke his hip. THA the next day, now in rehab.'],
      [`Z47.1 ${told}`, 'Radial head fracture. Replacement of the radial head in June. Therapy.'],
      [`Z47.1 ${told}`, 'Rehabilitation; the hip was broken and a prosthesis was implanted.'],
      [`Z47.1 ${told}`, 'Left total shoulder for a 4-part fracture. Therapy.'],
    ],
    [
      ['Z47.1\nZ96.641', 'Hip arthroplasty for osteoarthritis. She broke her hip on the other side in 2010.'],
      ['Z47.1\nZ96.651', 'Knee replacement, rehabilitation. No fracture of the femur on film.'],
      ['Z47.1\nZ96.642', 'Avascular necrosis years after a femoral neck fracture, hip replacement.'],
      ['Z96.642', 'Annual visit. Left hip arthroplasty because of a fracture of the femur.'],
      ['S72.002D\nZ96.642', 'Broke the neck of her left femur; left hip hemiarthroplasty. Rehabilitation.'],
      ['Z47.1\nZ96.642\nM80.052D', 'Osteoporotic fracture of the left femur; left hip hemiarthroplasty.'],
      ['Z47.1\nZ96.641', 'Hip replacement. Broke her wrist as a child.'],
      ['Z47.1\nZ96.641', 'Hip arthroplasty as conversion of a failed fixation of a hip fracture. Aftercare.'],
    ],
    otherwise,
  );
});

describe('chart/side-mismatch and chart/otherwise-coded, a first side that did not resolve (I.B.13)', () => {
  const found: readonly (readonly [code: string, words: string])[] = [
    [
      'G56.01',
      'Bilateral carpal tunnel syndrome. Left side was released in June; it did not help. Today right carpal tunnel release.',
    ],
    [
      'G56.02',
      'Carpal tunnel syndrome, both sides. The right was released last year without relief. Left carpal tunnel release today.',
    ],
    [
      'G56.21',
      'Bilateral cubital tunnel syndrome, lesion of the ulnar nerve on both sides. Left released in May, the operation failed. Right ulnar nerve release today.',
    ],
    [
      'G57.51',
      'Bilateral tarsal tunnel syndrome. Left release in March was unsuccessful. Right tarsal tunnel release today.',
    ],
    [
      'G56.01',
      'Bilateral carpal tunnel syndrome. Left release two years ago. EMG again shows carpal tunnel syndrome on both sides. Right carpal tunnel release today.',
    ],
  ];
  it('is told by the side that was operated on', async () => {
    const words =
      'Carpal tunnel syndrome, right and left. Her left hand was operated on in spring but abnormal EMG on the left persists. Right carpal tunnel release today.';
    assert.deepEqual(await codes('chart/side-mismatch', note(words, 'G56.01')), ['G56.01']);
    assert.deepEqual(
      await otherwise(
        'Bilateral carpal tunnel syndrome. Left was released in May. Right still numb.',
        'G56.03',
      ),
      ['G56.03 I.B.13 information '],
    );
  });
  for (const [code, words] of found)
    it(`${code}: ${words}`, async () => {
      assert.deepEqual(await codes('chart/side-mismatch', note(words, code)), [code]);
      const both =
        { 'G56.01': 'G56.03', 'G56.02': 'G56.03', 'G56.21': 'G56.23', 'G57.51': 'G57.53' }[code] ?? '';
      assert.deepEqual(await otherwise(words, both), []);
      assert.deepEqual(await codes('chart/side-mismatch', note(words, both)), []);
    });
  for (const [code, words] of [
    [
      'G56.01',
      'Bilateral carpal tunnel syndrome. Left released in June and symptom free. Right carpal tunnel release today.',
    ],
    [
      'G56.01',
      'Bilateral carpal tunnel syndrome; splints did not help. Left was released last year. Right carpal tunnel release today.',
    ],
    [
      'G56.02',
      'Bilateral carpal tunnel syndrome. Right release in May helped. Left hand still numb, left carpal tunnel release today.',
    ],
    [
      'G56.01',
      'Bilateral carpal tunnel syndrome. Left was released in May and left numbness has not returned. Right carpal tunnel release today.',
    ],
    [
      'M16.11',
      'Bilateral primary osteoarthritis of hip. Left hip resurfaced in 2021. Right hip osteoarthritis, replacement today.',
    ],
  ] as const)
    it(`${code} is right: ${words}`, async () => {
      assert.deepEqual(await codes('chart/side-mismatch', note(words, code)), []);
      assert.deepEqual((await otherwise(words, code.startsWith('M16') ? 'M16.0' : 'G56.03')).length, 1);
    });
});
