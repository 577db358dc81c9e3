/** The outline of claims and charts: each claim, its diagnoses, its services, the sections of its note. */
import type { Claim, CodingDocument } from '../../model/document.ts';
import { field } from '../../model/fields.ts';
import { span } from '../../model/text.ts';
import type { OutlineItem } from '../format.ts';
import { numberLetter } from './values.ts';

export const outline = (document: CodingDocument): readonly OutlineItem[] => document.claims.map(claimItem);

const KIND_NAMES = {
  professional: 'Professional claim',
  institutional: 'Institutional claim',
  dental: 'Dental claim',
  chart: 'Chart',
} as const;

function claimItem(claim: Claim): OutlineItem {
  const control = field(claim, 'control number')?.written;
  const visit = claim.kind === 'chart' ? field(claim, 'chart')?.written : undefined;
  return {
    name: visit
      ? `Chart: ${visit}`
      : control
        ? `${KIND_NAMES[claim.kind]} ${control}`
        : KIND_NAMES[claim.kind],
    detail: [field(claim, 'name')?.written, field(claim, 'date of service')?.written]
      .filter(Boolean)
      .join(' · '),
    kind: 'claim',
    span: claim.span,
    selection: claim.headSpan,
    children: [
      ...narrative(claim),
      ...group('Diagnoses', diagnoses(claim)),
      ...group('Procedures', procedures(claim)),
      ...group('Services', services(claim)),
    ].sort((a, b) => a.span.start - b.span.start),
  };
}

/** Items under a common name, whose span runs from the first to the last; nothing for none. */
function group(name: string, children: readonly OutlineItem[]): OutlineItem[] {
  const first = children[0];
  if (!first) return [];
  const end = children.reduce((last, item) => Math.max(last, item.span.end), first.span.end);
  const detail = String(children.length);
  return [
    {
      name,
      detail,
      kind: 'section',
      span: span(first.span.start, end),
      selection: first.selection,
      children,
    },
  ];
}

const diagnoses = (claim: Claim): OutlineItem[] =>
  claim.diagnoses
    .filter(({ role }) => role !== 'mentioned')
    .map(({ role, pointer, code, description, span }) => ({
      name: `${pointer === undefined ? role : numberLetter(pointer)}: ${code.written}`,
      detail: description?.value ?? '',
      kind: 'diagnosis' as const,
      span,
      selection: code.span,
      children: [],
    }));

const procedures = (claim: Claim): OutlineItem[] =>
  claim.procedures.map(({ role, code, description, span }) => ({
    name: `${role}: ${code.written}`,
    detail: description?.value ?? '',
    kind: 'line' as const,
    span,
    selection: code.span,
    children: [],
  }));

const services = (claim: Claim): OutlineItem[] =>
  claim.lines.map((line) => ({
    name: [line.procedure ?? line.revenue, ...line.modifiers]
      .map((code) => code?.written ?? 'no code')
      .join('-'),
    detail: [line.dates?.written, line.charge?.written].filter(Boolean).join(' · '),
    kind: 'line' as const,
    span: line.span,
    selection: line.procedure?.span ?? line.revenue?.span ?? line.span,
    children: [],
  }));

const narrative = (claim: Claim): OutlineItem[] =>
  claim.narrative.map(({ heading, span: whole }) => ({
    name: heading.value,
    detail: '',
    kind: 'section' as const,
    span: whole,
    selection: heading.span,
    children: [],
  }));
