import type { Role } from '../../agency/index.ts';
import type { SampleBodyData } from '../district/bodies.data.ts';

/** 岗位: what somebody is in a body, whoever it is at the time. `section` by its place in the list of the body. */
export type Seat = {
  readonly key: string;
  readonly section: number | null;
  readonly roles: readonly Role[];
  /** Nobody leaves it in the two years: those who run the installation begin everything else. */
  readonly isLasting?: true;
};

const OFFICE = 0;

const SIGNER: Seat = { key: 'signer', section: null, roles: ['signer'] };

/** 办公室 of a body that has people for everything. */
const FULL: readonly Seat[] = [
  SIGNER,
  { key: 'disclosure', section: OFFICE, roles: ['disclosure_office'] },
  { key: 'mail', section: OFFICE, roles: ['mail_clerk'] },
  { key: 'secrecy', section: OFFICE, roles: ['secrecy_reviewer'] },
  { key: 'legal', section: 1, roles: ['legal_reviewer'] },
];

/** In a small one, who keeps the disclosure office opens the mail as well. */
const SMALL: readonly Seat[] = [
  SIGNER,
  { key: 'disclosure', section: OFFICE, roles: ['disclosure_office', 'mail_clerk'] },
  { key: 'secrecy', section: OFFICE, roles: ['secrecy_reviewer'] },
  { key: 'legal', section: OFFICE, roles: ['legal_reviewer'] },
];

const ENTERPRISE: readonly Seat[] = [SIGNER, { key: 'disclosure', section: OFFICE, roles: ['disclosure_office'] }];

/** What single bodies have besides: the government's office supervises the district and runs the installation. */
const MORE: Readonly<Record<string, readonly Seat[]>> = {
  zhengfuban: [
    { key: 'system', section: 3, roles: ['system_administrator'], isLasting: true },
    { key: 'security', section: 3, roles: ['security_administrator'], isLasting: true },
    { key: 'audit', section: 3, roles: ['audit_administrator'] },
    { key: 'competent', section: 1, roles: ['competent_department'] },
    { key: 'competent-2', section: 1, roles: ['competent_department'] },
    { key: 'inspector', section: 1, roles: ['inspector'] },
  ],
  gongxin: [{ key: 'inspector', section: OFFICE, roles: ['inspector'] }],
};

/** 一个机关的岗位: the office, then head and handler of each further section. */
export function seatsOf({ key, staff, sections }: SampleBodyData): readonly Seat[] {
  if (staff === 'outside') return [];
  if (staff === 'enterprise') return ENTERPRISE;
  const business = sections.flatMap((_, section): readonly Seat[] =>
    section === OFFICE
      ? []
      : [
          { key: `head-${section}`, section, roles: ['section_head'] },
          { key: `handler-${section}`, section, roles: ['section_handler'] },
        ],
  );
  return [...(staff === 'full' ? FULL : SMALL), ...business, ...(MORE[key] ?? [])];
}
