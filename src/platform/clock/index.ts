export { clockAt, clockSetTo, MACHINE_CLOCK, type Clock } from './clock.ts';
export {
  dayOfMoment,
  inBeijing,
  millisecondsNow,
  momentAfter,
  presentMoment,
  secondsBetween,
  todayInBeijing,
} from './present.ts';
