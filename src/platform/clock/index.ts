export { clockAt, clockSetTo, MACHINE_CLOCK, type Clock } from './clock.ts';
export { millisecondsNow, presentMoment, todayInBeijing } from './present.ts';
