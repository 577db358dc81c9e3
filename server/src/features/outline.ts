/** The outline of a document: what its format gives, with the titles of diagnoses that are written without one. */

import { claimDate } from '../checks/judged-dates.ts';
import { verdict } from '../codebook/verdict.ts';
import type { OutlineItem } from '../formats/format.ts';
import type { OpenDocument } from './open-document.ts';

export function outline(open: OpenDocument): readonly OutlineItem[] {
  const titles = diagnosisTitles(open);
  const withTitles = (item: OutlineItem): OutlineItem => ({
    ...item,
    detail: item.detail || (item.kind === 'diagnosis' ? (titles.get(item.span.start) ?? '') : ''),
    children: item.children.map(withTitles),
  });
  return open.format.outline(open.document).map(withTitles);
}

/** The titles of diagnoses on the dates of their claims, by where their entries begin. */
function diagnosisTitles({ document, codebook, today }: OpenDocument): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  for (const claim of document.claims) {
    const date = claimDate(claim, today);
    for (const { span, code } of claim.diagnoses) {
      const said = verdict(codebook, code.system, code.key, date);
      if ('period' in said) titles.set(span.start, said.period.title);
    }
  }
  return titles;
}
