export { fillSample, SAMPLE_SEED, type SampleAsked } from './fill-sample.ts';
