// Ratios against named baselines, all measured in this run: machines are noisy, absolute figures promise nothing.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const { status } = spawnSync('node', ['bench/main.ts'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
