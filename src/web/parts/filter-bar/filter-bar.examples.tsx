import type { Example } from '../example.ts';
import { FilterBar, FilterItem } from './filter-bar.tsx';

export const filterBarExamples: readonly Example[] = [
  {
    name: { zh: '筛选', en: 'Filter' },
    wide: true,
    show: (language) => {
      const words = language === 'zh' ? ['筛选', '名称', '查找', '清除条件'] : ['Filter', 'Name', 'Find', 'Clear'];
      return (
        <FilterBar
          label={words[0] ?? ''}
          action="#filter"
          button={words[2] ?? ''}
          clear={{ href: '#all', words: words[3] ?? '' }}
        >
          <FilterItem id="filter-example" label={words[1] ?? ''}>
            <input class="field-box" id="filter-example" name="q" value="示例" />
          </FilterItem>
        </FilterBar>
      );
    },
  },
];
