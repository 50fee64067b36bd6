export { openMetrics, type Gauges, type Metrics, type SeenRequest } from './open-metrics.ts';
