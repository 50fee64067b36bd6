export { clockAt, MACHINE_CLOCK, type Clock } from './clock.ts';
export { inBeijing, millisecondsNow, presentMoment, todayInBeijing } from './present.ts';
