import { YEAR_2019 } from './year-2019.data.ts';
import { YEAR_2020 } from './year-2020.data.ts';
import { YEAR_2021 } from './year-2021.data.ts';
import { YEAR_2022 } from './year-2022.data.ts';
import { YEAR_2023 } from './year-2023.data.ts';
import { YEAR_2024 } from './year-2024.data.ts';
import { YEAR_2025 } from './year-2025.data.ts';
import { YEAR_2026 } from './year-2026.data.ts';
import type { YearPlan } from './year-plan.ts';

/** 已公布的年份: the plans the program carries. Later years are loaded as data (`withYears`); a year that is not here is never guessed. */
export const PUBLISHED_YEARS: readonly YearPlan[] = [
  YEAR_2019,
  YEAR_2020,
  YEAR_2021,
  YEAR_2022,
  YEAR_2023,
  YEAR_2024,
  YEAR_2025,
  YEAR_2026,
];
