import type { Example } from '../example.ts';
import { ColumnNav } from './column-nav.tsx';
import { Crumbs } from './crumbs.tsx';
import { PortalFoot } from './portal-foot.tsx';
import { PortalHead } from './portal-head.tsx';

const HOST = { name: '青河区示例局', phone: '0000-000 0000' };
const SITE = { owner: null, code: '0000000000', ipv6: true, publicUrl: null };

export const portalFrameExamples: readonly Example[] = [
  {
    name: { zh: '门户页首', en: 'Head of the portal' },
    wide: true,
    show: (language) => <PortalHead host={HOST.name} sought="" language={language} />,
  },
  {
    name: { zh: '面包屑', en: 'The way to a page' },
    show: (language) => (
      <Crumbs
        crumbs={[
          { href: '#platform', words: '青河区人民政府　政府信息公开' },
          { href: '#column', words: HOST.name },
        ]}
        title={language === 'zh' ? '政府信息公开指南' : 'Disclosure guide'}
        language={language}
      />
    ),
  },
  {
    name: { zh: '栏目导航', en: 'Sub-columns of a body' },
    show: (language) => <ColumnNav slug="shili" current="contents" language={language} />,
  },
  {
    name: { zh: '门户页脚', en: 'Foot of the portal' },
    wide: true,
    show: (language) => <PortalFoot host={HOST} site={SITE} language={language} />,
  },
];
