import type { Severity } from '../../../annual-report/live/index.ts';
import { isFigureRule, type LiveFinding } from './live-findings.ts';
import { element, words } from './page.ts';

/** 现况: how many errors and warnings there are now; what the server found in the text counts as it was. */
export function showStatus(findings: readonly LiveFinding[]): void {
  const place = document.querySelector<HTMLElement>('[data-live-status]');
  const before = document.querySelector<HTMLElement>('[data-lamps]');
  if (place === null) return;
  const errors = countOf('error', findings);
  const warnings = countOf('warning', findings);
  const said = `${errors} ${warnings}`;
  if (place.dataset['said'] === said) return;
  place.dataset['said'] = said;
  place.replaceChildren(
    errors === 0 ? lamp('green', 'ok', words('wordsNoErrors')) : lamp('red', 'stop', words('wordsErrors', errors)),
    ...(warnings === 0 ? [] : [lamp('amber', 'triangle', words('wordsWarnings', warnings))]),
  );
  if (before !== null) before.hidden = true;
}

function countOf(severity: Severity, findings: readonly LiveFinding[]): number {
  const others = [...document.querySelectorAll<HTMLElement>(`.finding--${severity}[data-rule]`)].filter(
    ({ dataset }) => !isFigureRule(dataset['rule'] ?? ''),
  );
  const noted = (number: number) => document.getElementById(`finding-${number}`)?.classList.contains('finding--noted');
  return others.length + findings.filter((one) => one.severity === severity && noted(one.number) !== true).length;
}

function lamp(colour: string, icon: string, text: string): HTMLElement {
  const made = element('strong', `lamp lamp--${colour}`);
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#icon-${icon}`);
  drawing.append(use);
  made.append(drawing, text);
  return made;
}
