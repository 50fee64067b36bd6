import { ROLES, type Refused, type Role } from '../../agency/index.ts';
import type { Words } from '../../base/words.ts';
import { TEXTS } from '../texts.ts';

/** 不准许的原因: one sentence of who may, and who to ask. */
export function sayRefused(refused: Refused): Words {
  const words = TEXTS.problems;
  switch (refused.kind) {
    case 'no_role':
      return words.refusedRole(namesOf(refused.needed, 'zh'), namesOf(refused.needed, 'en'));
    case 'out_of_reach':
      return words.refusedReach[refused.reach](ROLES[refused.role].name);
    case 'did_a_step':
      return words.refusedStep;
  }
}

const namesOf = (roles: readonly Role[], language: 'zh' | 'en'): string =>
  roles.map((role) => ROLES[role].name[language]).join(language === 'zh' ? '、' : ', ');
