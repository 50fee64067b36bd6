import type { FC } from 'hono/jsx';
import { encode } from 'uqr';

/** 二维码: dark on light in every mode, for a telephone reads it. `words` says what it is. */
export const QrPicture: FC<{ text: string; words: string }> = ({ text, words }) => {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr-picture" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};

/** The light edge that readers need around it. */
const QUIET = 4;
