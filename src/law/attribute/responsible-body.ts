import type { Cite } from '../regulation/cite.ts';

/** 信息的来源: how a body came by information; who made it, or whom it was obtained from, decides who discloses it. */
export type InformationOrigin =
  /** Made by one body; `unit` is an outpost or inner unit that acts in its own name by law. */
  | { readonly kind: 'made'; readonly madeBy: string; readonly unit?: string | null }
  | { readonly kind: 'jointly_made'; readonly leadBody: string }
  | { readonly kind: 'obtained_from_person'; readonly keptBy: string }
  | { readonly kind: 'obtained_from_body'; readonly firstHadBy: string };

/** 负责公开的机关, and the rule by which it is. */
export type ResponsibleBody = { readonly agency: string; readonly cite: Cite };

/**
 * 谁制作谁公开、谁保存谁公开 (article 10): the body that has to disclose. Where a law or regulation names another (`namedByLaw`), that one does.
 */
export function responsibleBody(origin: InformationOrigin, namedByLaw: string | null = null): ResponsibleBody {
  const byOrigin: ResponsibleBody = { agency: whoOf(origin), cite: { article: 10, paragraph: paragraphOf(origin) } };
  return namedByLaw === null ? byOrigin : { agency: namedByLaw, cite: { article: 10, paragraph: 1 } };
}

function whoOf(origin: InformationOrigin): string {
  switch (origin.kind) {
    case 'made':
      return origin.unit ?? origin.madeBy;
    case 'jointly_made':
      return origin.leadBody;
    case 'obtained_from_person':
      return origin.keptBy;
    case 'obtained_from_body':
      return origin.firstHadBy;
  }
}

function paragraphOf(origin: InformationOrigin): number {
  if (origin.kind === 'jointly_made') return JOINTLY_MADE;
  return origin.kind === 'made' && isPresent(origin.unit) ? IN_ITS_OWN_NAME : IN_GENERAL;
}

/** Paragraphs of article 10. */
const IN_GENERAL = 1;
const IN_ITS_OWN_NAME = 2;
const JOINTLY_MADE = 3;

function isPresent(unit: string | null | undefined): boolean {
  return unit !== null && unit !== undefined;
}
