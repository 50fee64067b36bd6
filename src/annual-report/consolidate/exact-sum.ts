/**
 * 精确求和: decimal figures added as whole numbers of their smallest place, so that 0.1 and 0.2 make 0.3. Null for no figures at all:
 * a sum of nothing is a blank, not 0.
 */
export function exactSum(figures: readonly number[]): number | null {
  if (figures.length === 0) return null;
  if (figures.every((figure) => Number.isSafeInteger(figure))) {
    const sum = figures.reduce((total, figure) => total + figure, 0);
    if (Number.isSafeInteger(sum)) return sum;
  }
  const decimals = figures.map(decimalOf);
  const places = Math.max(...decimals.map((one) => one.places));
  const sum = decimals.reduce((total, one) => total + one.digits * 10n ** BigInt(places - one.places), 0n);
  return numberOf(sum, places);
}

type Decimal = { readonly digits: bigint; readonly places: number };

/** A figure as the decimal that it is printed as. */
function decimalOf(figure: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(figure).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

function numberOf(digits: bigint, places: number): number {
  const sign = digits < 0n ? '-' : '';
  const plain = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  return Number(`${sign}${plain.slice(0, plain.length - places)}.${plain.slice(plain.length - places)}0`);
}
