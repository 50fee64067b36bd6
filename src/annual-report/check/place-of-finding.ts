import { type Place, sayPlace } from '../../base/paper.ts';
import type { Finding } from '../finding.ts';

/** 发现的位置: as a person would say it and, where the file has pages, with its box; nothing where it is not known. */
export function placeOfFinding(place: Place | null | undefined): Pick<Finding, 'place' | 'at'> {
  if (place === null || place === undefined) return {};
  return { place: sayPlace(place).zh, ...(place.kind === 'page' ? { at: place } : {}) };
}
