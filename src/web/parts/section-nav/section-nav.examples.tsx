import type { Example } from '../example.ts';
import { say, TEXTS } from '../../texts.ts';
import { SectionNav } from './section-nav.tsx';

const { sections, sectionsOf, findingsHere } = TEXTS.result;

export const sectionNavExamples: readonly Example[] = [
  {
    name: { zh: '各部分', en: 'Sections' },
    show: (language) => (
      <SectionNav
        label={say(sectionsOf, language)}
        links={[
          {
            href: '#section-nav',
            label: say(sections.overview, language),
            count: 1,
            worst: 'warning',
            countWords: say(findingsHere(1), language),
          },
          { href: '#section-nav', label: say(sections.proactive, language), count: 0, worst: null, countWords: '' },
          {
            href: '#section-nav',
            label: say(sections.applications, language),
            count: 4,
            worst: 'error',
            countWords: say(findingsHere(4), language),
          },
        ]}
      />
    ),
  },
];
