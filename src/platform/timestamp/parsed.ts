/**
 * What a reader of DER makes of bytes that anybody may have handed in; null where it throws: it does so for whatever is no DER, is cut off or lacks a part,
 * with errors of many kinds, and all of them say the same.
 */
export function parsed<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
