export { databasePlace, type DatabasePlace, type Environment, type SettingProblem } from './database-settings.ts';
