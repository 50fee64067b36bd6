import { describe, expect, test } from 'vitest';
import { isThisMachine } from './this-machine.ts';

describe('this machine', () => {
  test.each(['localhost', '127.0.0.1', '127.8.8.8', '::1', '[::1]', '::ffff:127.0.0.1'])('is %s', (host) => {
    expect(isThisMachine(host)).toBe(true);
  });

  test.each(['192.168.1.20', '10.0.0.1', '::', '0.0.0.0', 'fe80::1', '127.0.0.1.example.org', 'localhost.example.org'])(
    'is not %s',
    (host) => {
      expect(isThisMachine(host)).toBe(false);
    },
  );
});
